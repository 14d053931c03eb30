import type { Account, PageSource, WebContext } from '../../http/contracts';
import { DIGEST_SECONDS } from '../../http/formDigest';
import type { Item } from '../../storage/items';
import type { Web } from '../../storage/webs';
import type { Service } from '../call';
import { visibleAt } from '../items/visibleItem';
import { visibleNodes } from '../navigation/visibleNodes';
import { languageTag } from '../regional/installedLanguages';
import { accessOf, type Access } from '../security/access';
import { findCaller, type Caller } from '../security/caller';
import { publishDuePages } from './schedulePage';
import { halvesOf, Permission } from '../security/permission';
import { webProperty } from '../webs/webProperties';

const named = (lcid: number): WebContext['language'] => ({ tag: languageTag(lcid), lcid });

/** Pages and webs for the page runtime, with the reader's own rights. */
export function createPageSource(service: Service): PageSource {
  const { store, permissions, digests } = service;
  const enter = (account: Account, path: string): { web: Web; caller: Caller; access: Access } | 'missing' | 'denied' => {
    const web = store.webs.containing(path);
    if (!web) return 'missing';
    const caller = store.db.transaction(() => {
      publishDuePages(service);
      return findCaller(service, web.siteId, account);
    });
    const access = accessOf(caller, web.siteId, permissions);
    return access.has(web.scopeId, Permission.open) ? { web, caller, access } : 'denied';
  };
  return {
    webContext(account, path, origin) {
      const entered = enter(account, path);
      if (typeof entered === 'string') return entered;
      const { web, caller, access } = entered;
      const sitePath = store.webs.site(web.siteId)?.path ?? web.path;
      return {
        siteId: web.siteId, webId: web.id, title: web.settings.title, siteUrl: origin + sitePath, siteServerRelativeUrl: sitePath,
        webUrl: origin + web.path, webServerRelativeUrl: web.path,
        language: named(web.settings.language), region: named(web.settings.localeId), isMultilingual: webProperty(web, 'IsMultilingual') === true,
        permissions: halvesOf(access.mask(web.scopeId)), isSiteAdmin: caller.isSiteAdmin,
        user: { id: caller.id, loginName: caller.user?.login ?? '', displayName: caller.user?.title ?? account.name, email: account.login },
        formDigest: { value: digests.issue(web.id, account.login), timeoutSeconds: DIGEST_SECONDS }
      };
    },
    page(account, path) {
      const entered = enter(account, path);
      if (typeof entered === 'string') return entered;
      const list = store.lists.containing(path);
      if (!list || list.template !== 119) return 'missing';
      const item: Item | undefined = visibleAt(list, path, { store, access: entered.access });
      if (!item) return entered.access.has(list.scopeId, Permission.viewListItems) ? 'missing' : 'denied';
      return {
        listId: list.id, itemId: item.id, uniqueId: item.uniqueId, title: String(item.values.Title ?? item.leaf),
        canvasContent: String(item.values.CanvasContent1 ?? '[]'), canEdit: entered.access.has(item.scopeId, Permission.editListItems)
      };
    },
    navigation(account, path) {
      const entered = enter(account, path);
      if (typeof entered === 'string') return [];
      return visibleNodes(entered.web, 'quicklaunch', 0, { store, access: entered.access }).filter(node => node.visible).map(({ title, url }) => ({ title, url }));
    }
  };
}
