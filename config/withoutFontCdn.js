'use strict';

const ADDRESS = /(DefaultBaseUrl = )'https:\/\/[^']+'/;

/**
 * Fluent fetches its fonts from a public address on a page that does not say where fonts lie. No request may
 * leave the customer's environment: then the system's own font is used. SharePoint's pages do say.
 */
module.exports = function withoutFontCdn(source) {
  if (!ADDRESS.test(source)) {
    throw new Error('Fluent no longer names its font address in DefaultFontStyles: look where it went.');
  }
  return source.replace(ADDRESS, "$1''");
};
