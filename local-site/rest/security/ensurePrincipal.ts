import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { claimOf, EVERYONE, EVERYONE_AND_GUESTS, groupClaimOf, loginOf, userFromAccount } from './claims';

type Registry = Pick<Call, 'store' | 'directory' | 'site'>;

/**
 * The site's principal of a claim, UPN or e-mail address, made when the directory has such an account or security
 * group; "everyone" by its claims, and a group of the site by its name. Somebody taken out of the site comes back
 * under the old id. Refuses with 400 when nobody answers to it.
 */
export function ensurePrincipal(login: string, { store, directory, site }: Registry): Principal {
  const name = login.trim();
  const known = store.principals.byLogin(site.id, name) ?? store.principals.byLogin(site.id, claimOf(loginOf(name)));
  if (known && known.settings.isRemoved !== true) return known;
  const fresh = known ? { ...known, settings: { ...known.settings, isRemoved: false } } : newPrincipal(name, login, { store, directory, site });
  store.principals.save(fresh);
  return fresh;
}

/** A user or security group, but no group of the site: those are nobody's user. */
export function ensureUser(login: string, registry: Registry): Principal {
  const principal = ensurePrincipal(login, registry);
  if (principal.type === 8) throw refusals.userNotFound(login);
  return principal;
}

function newPrincipal(name: string, given: string, { store, directory, site }: Registry): Principal {
  const securityGroup = (login: string, title: string): Principal =>
    store.principals.byLogin(site.id, login) ?? { siteId: site.id, id: store.principals.nextId(site.id), type: 4, login, title, settings: {} };
  if (/^c:0-\.f\|rolemanager\|spo-grid-all-users\//i.test(name)) return securityGroup(EVERYONE, 'Everyone except external users');
  if (name.toLowerCase() === EVERYONE_AND_GUESTS) return securityGroup(EVERYONE_AND_GUESTS, 'Everyone');
  const group = directory.groups().find(known => groupClaimOf(known.id) === name.toLowerCase() || known.name.toLowerCase() === name.toLowerCase());
  if (group) return securityGroup(groupClaimOf(group.id), group.name);
  const account = directory.find(loginOf(name));
  if (!account) throw refusals.userNotFound(given);
  return userFromAccount(site.id, store.principals.nextId(site.id), account);
}
