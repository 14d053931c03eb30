import type { List } from '../../storage/lists';
import { webUrl, type Call } from '../call';

/** The part of a page's context that tells list, web and caller (a part of the real one). */
export function pageContext(list: List, call: Call): Readonly<Record<string, string | number>> {
  const { web, site, account, caller } = call;
  return {
    webId: `{${web.id}}`, webAbsoluteUrl: webUrl(call), webServerRelativeUrl: web.path, webTitle: web.settings.title, siteId: `{${site.id}}`,
    siteAbsoluteUrl: call.origin + site.path, siteServerRelativeUrl: site.path, listId: `{${list.id}}`, listTitle: list.title, listUrl: list.root,
    listBaseTemplate: list.template, currentLanguage: web.settings.language, currentCultureLCID: web.settings.localeId, userId: caller.id,
    userLoginName: account.login, userDisplayName: account.name
  };
}
