import type { List } from '../../storage/lists';
import { refusals } from '../refusals';
import type { Caller } from './caller';
import { FULL_MASK } from './permission';
import type { PermissionCache } from './permissionCache';

/** What one principal may do, scope by scope. The only place that answers it. */
export interface Access {
  mask(scopeId: string): bigint;
  has(scopeId: string, permission: bigint): boolean;
  /** Refuses with 403 when the permission is missing. */
  demand(scopeId: string, permission: bigint): void;
  /**
   * JSON array of the scopes of a list, its own among them, in which the permission holds; null when it holds in all of
   * them, so that no row need be asked for its scope.
   */
  scopesWith(list: Pick<List, 'id' | 'scopeId'>, permission: bigint): string | null;
  readonly principalId: number;
}

export function accessOf(caller: Caller, siteId: string, cache: PermissionCache): Access {
  const masks = (): ReadonlyMap<string, bigint> => cache.masks(siteId, caller.principalIds);
  const mask = (scopeId: string): bigint => (caller.isSiteAdmin ? FULL_MASK : masks().get(scopeId) ?? 0n);
  const has = (scopeId: string, permission: bigint): boolean => (mask(scopeId) & permission) === permission;
  return {
    mask,
    has,
    demand(scopeId, permission) {
      if (!has(scopeId, permission)) throw refusals.accessDenied();
    },
    scopesWith(list, permission) {
      if (caller.isSiteAdmin) return null;
      const { ids, areAll } = cache.scopesOf(list, `${siteId} ${caller.principalIds.join(' ')} ${permission}`, scopeId => has(scopeId, permission));
      return areAll ? null : ids;
    },
    principalId: caller.id
  };
}
