import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { claimOf, EVERYONE, loginOf, userFromAccount } from './claims';

/**
 * The site's user of a claim, UPN or e-mail address, made when the directory has such an account; "everyone" by
 * its claim, and a group by its name. Refuses with 400 when nobody answers to it.
 */
export function ensurePrincipal(login: string, call: Pick<Call, 'store' | 'directory' | 'site'>): Principal {
  const { store, directory, site } = call;
  const name = login.trim();
  const known = store.principals.byLogin(site.id, name) ?? store.principals.byLogin(site.id, claimOf(loginOf(name)));
  if (known) return known;
  const principal = newPrincipal();
  store.principals.save(principal);
  return principal;

  function newPrincipal(): Principal {
    if (/^c:0-\.f\|rolemanager\|spo-grid-all-users\//i.test(name)) {
      const title = 'Everyone except external users';
      return { siteId: site.id, id: store.principals.nextId(site.id), type: 4, login: EVERYONE, title, settings: {} };
    }
    const account = directory.find(loginOf(name));
    if (!account) throw refusals.userNotFound(login);
    return userFromAccount(site.id, store.principals.nextId(site.id), account);
  }
}
