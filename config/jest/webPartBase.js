/** Stand-in for the base class in unit tests of the shells; the real one runs in the browser tests. */
exports.BaseClientSideWebPart = class BaseClientSideWebPart {
  constructor() {
    this.domElement = document.createElement('div');
    this.properties = {};
    this.context = { pageContext: { web: { absoluteUrl: 'https://region.sharepoint.com/sites/uppdrag' }, cultureInfo: { currentUICultureName: 'sv-SE' } } };
  }
};
