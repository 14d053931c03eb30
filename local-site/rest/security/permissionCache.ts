import type { Store } from '../../storage/store';
import { maskOf } from './permission';

/** Masks by scope for a set of principals; computed once, forgotten whenever anything about permissions changes. */
export interface PermissionCache {
  masks(siteId: string, principalIds: readonly number[]): ReadonlyMap<string, bigint>;
  forget(): void;
}

export function createPermissionCache(store: Store): PermissionCache {
  const kept = new Map<string, ReadonlyMap<string, bigint>>();
  return {
    masks(siteId, principalIds) {
      const key = `${siteId} ${principalIds.join(' ')}`;
      const known = kept.get(key);
      if (known) return known;
      const masks = new Map<string, bigint>();
      for (const { scopeId, high, low } of store.scopes.grants(siteId, principalIds)) {
        masks.set(scopeId, (masks.get(scopeId) ?? 0n) | maskOf(high, low));
      }
      kept.set(key, masks);
      return masks;
    },
    forget: () => kept.clear()
  };
}
