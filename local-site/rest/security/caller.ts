import type { Account } from '../../http/contracts';
import type { Principal } from '../../storage/principals';
import type { Service } from '../call';
import { claimOf, includesAccount, userFromAccount } from './claims';
import { Permission } from './permission';

/** An account as one site knows it. */
export interface Caller {
  /** User id in the site; 0 for somebody the site does not know. */
  readonly id: number;
  readonly user: Principal | undefined;
  readonly isSiteAdmin: boolean;
  /** The user, the security groups the account is in ("everyone" among them), and the site's groups of all these. */
  readonly principalIds: readonly number[];
}

type Registry = Pick<Service, 'store' | 'directory'>;

/**
 * Finds the caller in a site. Somebody who may open the root web only through a security group becomes a user of the
 * site on the first visit, as in SharePoint.
 */
export function findCaller(service: Registry & Pick<Service, 'permissions'>, siteId: string, account: Account): Caller {
  const caller = knownCaller(service, siteId, account);
  if (caller.user) return caller;
  const opens = [...service.permissions.masks(siteId, caller.principalIds).values()].some(mask => (mask & Permission.open) !== 0n);
  if (!opens) return caller;
  const { store } = service;
  const left = store.principals.byLogin(siteId, claimOf(account.login));
  store.principals.save(userFromAccount(siteId, left?.id ?? store.principals.nextId(siteId), account));
  return knownCaller(service, siteId, account);
}

/** The same without making anybody a user: for questions about somebody else. */
export function knownCaller({ store, directory }: Registry, siteId: string, account: Account): Caller {
  const known = store.principals.byLogin(siteId, claimOf(account.login));
  const user = known?.settings.isRemoved === true ? undefined : known;
  const groups = store.principals.securityGroups(siteId).filter(group => includesAccount(group.login, account, directory));
  const own = [...(user ? [user.id] : []), ...groups.map(group => group.id)];
  const siteGroups = own.flatMap(id => store.principals.groupsOf(siteId, id).map(group => group.id));
  return {
    id: user?.id ?? 0,
    user,
    isSiteAdmin: user?.settings.isSiteAdmin === true,
    principalIds: [...new Set([...own, ...siteGroups])].sort((a, b) => a - b)
  };
}
