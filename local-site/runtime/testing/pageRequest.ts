import type { Account, PageSource, SiteRequest, WebContext } from '../../http/contracts';
import type { PageGround } from '../pages/makePageData';
import { componentId, manifest } from './manifest';

export const anna: Account = { login: 'anna@uppdrag.example', name: 'Anna Åberg', jobTitle: 'Handläggare', department: 'Staben' };

/** A browser asking for a page, as `account`. */
export function pageRequest(path: string, account?: Account, headers: SiteRequest['headers'] = {}): SiteRequest {
  return {
    method: 'GET',
    url: new URL(path, 'http://127.0.0.1:1'),
    headers: { accept: 'text/html,*/*', ...headers },
    body: () => Promise.resolve(Buffer.alloc(0)),
    account,
    identifiedBy: 'cookie',
  };
}

export const context: WebContext = {
  siteId: componentId(1),
  webId: componentId(2),
  title: 'Uppdrag & beslut',
  siteUrl: 'http://127.0.0.1:1/sites/x',
  siteServerRelativeUrl: '/sites/x',
  webUrl: 'http://127.0.0.1:1/sites/x',
  webServerRelativeUrl: '/sites/x',
  language: { tag: 'sv-SE', lcid: 1053 },
  region: { tag: 'sv-SE', lcid: 1053 },
  isMultilingual: true,
  permissions: { High: '16', Low: '138612833' },
  isSiteAdmin: false,
  user: { id: 7, loginName: `i:0#.f|membership|${anna.login}`, displayName: anna.name, email: anna.login },
  formDigest: { value: '0xD1,now', timeoutSeconds: 1800 },
};

/** One web, `/sites/x`, with the page Home; `/sites/hidden` may not be read. */
export function pageSource(canEdit: boolean): PageSource {
  return {
    webContext: (_, path) => (path === '/sites/x' ? context : path === '/sites/hidden' ? 'denied' : 'missing'),
    page: (_, path) =>
      path.endsWith('/Home.aspx')
        ? { listId: componentId(3), itemId: 4, uniqueId: componentId(4), title: 'Hem <1>', canvasContent: '[]', canEdit }
        : 'missing',
    navigation: () => [
      { title: 'Hem', url: '/sites/x' },
      { title: 'Listan', url: '/sites/x/Lists/L' },
    ],
  };
}

/** A runtime that is only named, with one web part for pages and Teams tabs. */
export const ground: PageGround = {
  runtime: { folder: '/nowhere', stamp: 's', basePath: '/spfx/s/' },
  scripts: { basePath: '/_page/p/', files: new Map(), application: manifest(componentId(5)) },
  catalogue: {
    components: () => [
      {
        id: componentId(6),
        name: 'Beslut',
        componentType: 1,
        manifest: JSON.stringify({
          ...manifest(componentId(6)),
          supportedHosts: ['SharePointWebPart', 'TeamsTab'],
          preconfiguredEntries: [{ title: { default: 'Decisions', 'sv-SE': 'Beslut' }, properties: { level: 2 } }],
        }),
      },
    ],
  },
};
