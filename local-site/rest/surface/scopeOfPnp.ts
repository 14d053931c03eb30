/** Modules of PnPjs that the scope names, by the test file of this folder that holds the local site to them. */
export const HELD: Readonly<Record<string, readonly string[]>> = {
  webs: ['webs', 'sites', 'context-info', 'batching', 'fi', 'features', 'regional-settings', 'user-custom-actions'],
  lists: ['lists', 'forms', 'views', 'subscriptions'],
  items: ['items', 'attachments', 'spqueryable'],
  fields: ['fields', 'content-types'],
  files: ['files'],
  folders: ['folders', 'column-defaults', 'recycle-bin'],
  pages: ['clientside-pages', 'comments'],
  people: ['site-users', 'site-groups', 'profiles', 'sputilities'],
  security: ['security', 'sharing'],
  search: ['search', 'navigation', 'related-items']
};

/** Modules of PnPjs outside of the scope. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  appcatalog: 'app catalogues are not in scope',
  groupsitemanager: 'Microsoft 365 groups are not in scope',
  hubsites: 'hub sites are not in scope',
  'publishing-sitepageservice': 'one question of the page service for translators, not in scope',
  'site-designs': 'site designs are not in scope',
  'site-scripts': 'site scripts are not in scope',
  social: 'following people and sites is not in scope',
  webparts: 'classic web parts are not in scope'
};
