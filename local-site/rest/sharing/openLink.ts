import type { RequestHandler, SiteResponse } from '../../http/contracts';
import { plainText } from '../../http/plainText';
import type { SharingLink } from '../../storage/sharingLinks';
import type { Account } from '../../http/contracts';
import type { Service } from '../call';
import { Refusal } from '../refusal';
import { ensureUser } from '../security/ensurePrincipal';
import { claimOf } from '../security/claims';
import { itemPath } from '../security/securable';
import { isoTime } from '../time/siteTime';
import { encodedPath } from '../wire/encodedPath';
import { isPassword } from './linkPassword';
import { removeExpiredLinks } from './sharingLinks';

const LINK = /^\/:[a-z]:\/s\/[^/]+\/([A-Za-z0-9_-]+)$/;

/**
 * A sharing link's own address. Whoever opens it joins the link's group and is sent to what it shares; a link for
 * certain people opens for those only. Even links for anybody want an account here, and a password comes as the
 * parameter `password` (the real pages for both are unproven).
 */
export function sharingLinkHandler(service: Service): RequestHandler {
  return async ({ account, method, url }) => {
    const token = LINK.exec(url.pathname)?.[1];
    if (token === undefined || !account || (method !== 'GET' && method !== 'HEAD')) return undefined;
    try {
      return service.store.db.transaction(() => open(token, account, url, service));
    } catch (error) {
      if (error instanceof Refusal) return plainText(error.status, error.message);
      throw error;
    }
  };
}

function open(token: string, account: Account, url: URL, service: Service): SiteResponse {
  const { store } = service;
  removeExpiredLinks(service, isoTime(service.clock.now()));
  const link = store.sharingLinks.byToken(token);
  const list = link && store.lists.byId(link.listId);
  const item = list && store.items.levels(list.id, link.itemId)[0];
  const site = link && store.webs.site(link.siteId);
  if (!link || !list || !item || !site || store.scopes.rolesOf(item.scopeId, link.groupId).length === 0) {
    return plainText(404, 'Sorry, something went wrong. This link has been removed.');
  }
  if (!join(link, account, url, { ...service, site })) return plainText(403, 'This link does not work for you.');
  const address = item.stream !== null || item.kind === 1 ? encodedPath(itemPath(item)) : `${encodedPath(list.root)}/DispForm.aspx?ID=${item.id}`;
  return { status: 302, headers: { Location: url.origin + address, 'Cache-Control': 'no-store' }, body: '' };
}

function join(link: SharingLink, account: Account, url: URL, service: Service & Parameters<typeof ensureUser>[1]): boolean {
  const { store, permissions } = service;
  if (link.password !== null && !isPassword(url.searchParams.get('password') ?? '', link.password)) return false;
  if (link.scope === 2) return store.principals.members(link.siteId, link.groupId).some(member => member.login === claimOf(account.login));
  store.principals.addMember(link.siteId, link.groupId, ensureUser(account.login, service).id);
  permissions.forget();
  return true;
}
