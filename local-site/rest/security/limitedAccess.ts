import type { Call } from '../call';
import { LIMITED_ACCESS } from './roles';

type Keeper = Pick<Call, 'store'>;

/** SharePoint lets everybody with rights somewhere deep open the way there: Limited Access on every scope above. */
export function grantLimitedAccessUpward(scopeId: string, principalId: number, { store }: Keeper): void {
  let parent = store.scopes.byId(scopeId).parentId;
  while (parent !== null) {
    if (store.scopes.rolesOf(parent, principalId).length === 0) store.scopes.assign(parent, principalId, LIMITED_ACCESS);
    parent = store.scopes.byId(parent).parentId;
  }
}

/**
 * Brings Limited Access in order from a scope upward after something of a principal's went: it goes where nothing is
 * left below, and takes the place of a level that was removed while something is.
 */
export function settleLimitedAccess(scopeId: string, principalId: number, { store }: Keeper): void {
  for (let at: string | null = scopeId; at !== null; at = store.scopes.byId(at).parentId) {
    const roles = store.scopes.rolesOf(at, principalId);
    const needed = store.scopes.standsBelow(at, principalId);
    if (needed && roles.length === 0) store.scopes.assign(at, principalId, LIMITED_ACCESS);
    else if (!needed && roles.includes(LIMITED_ACCESS)) store.scopes.unassign(at, principalId, LIMITED_ACCESS);
    else if (at !== scopeId) return;
  }
}

/** Takes a principal out of a scope and of everything below it, as SharePoint does when a whole assignment is removed. */
export function removePrincipal(scopeId: string, principalId: number, call: Keeper): void {
  withdraw(scopeId, principalId, call);
  settleLimitedAccess(scopeId, principalId, call);
}

function withdraw(scopeId: string, principalId: number, call: Keeper): void {
  const { scopes } = call.store;
  for (const role of scopes.rolesOf(scopeId, principalId)) scopes.unassign(scopeId, principalId, role);
  for (const child of scopes.children(scopeId)) if (scopes.rolesOf(child.id, principalId).length > 0) withdraw(child.id, principalId, call);
}
