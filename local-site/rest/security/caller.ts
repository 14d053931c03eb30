import type { Account } from '../../http/contracts';
import type { Principal } from '../../storage/principals';
import type { Store } from '../../storage/store';
import { Permission } from './permission';
import type { PermissionCache } from './permissionCache';
import { claimOf, userFromAccount } from './claims';

/** An account as one site knows it. */
export interface Caller {
  /** User id in the site; 0 for somebody the site does not know. */
  readonly id: number;
  readonly user: Principal | undefined;
  readonly isSiteAdmin: boolean;
  /** The user, the user's groups and "everyone", with the groups "everyone" is in. */
  readonly principalIds: readonly number[];
}

/**
 * Finds the caller in a site. Somebody who may open the root web only as one of "everyone" becomes a user of the
 * site on the first visit, as in SharePoint.
 */
export function findCaller(store: Store, permissions: PermissionCache, siteId: string, account: Account): Caller {
  const known = store.principals.byLogin(siteId, claimOf(account.login));
  const everyone = store.principals.users(siteId).filter(principal => principal.type === 4).map(principal => principal.id);
  const asEveryone = [...new Set([...everyone, ...everyone.flatMap(id => store.principals.groupsOf(siteId, id).map(group => group.id))])];
  const user = known ?? visitor(store, permissions, siteId, account, asEveryone);
  const own = user ? [user.id, ...store.principals.groupsOf(siteId, user.id).map(group => group.id)] : [];
  return {
    id: user?.id ?? 0,
    user,
    isSiteAdmin: user?.settings.isSiteAdmin === true,
    principalIds: [...new Set([...own, ...asEveryone])].sort((a, b) => a - b)
  };
}

function visitor(store: Store, permissions: PermissionCache, siteId: string, account: Account, asEveryone: readonly number[]): Principal | undefined {
  const opens = [...permissions.masks(siteId, asEveryone).values()].some(mask => (mask & Permission.open) !== 0n);
  if (!opens) return undefined;
  const user = userFromAccount(siteId, store.principals.nextId(siteId), account);
  store.principals.save(user);
  return user;
}
