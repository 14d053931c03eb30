import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { maskOf } from './permission';

/** Masks by scope for a set of principals; computed once, forgotten whenever anything about permissions changes. */
export interface PermissionCache {
  masks(siteId: string, principalIds: readonly number[]): ReadonlyMap<string, bigint>;
  /** JSON array of a list's scopes (its own among them) of which something holds; `question` tells the something from others. */
  scopesOf(list: Pick<List, 'id' | 'scopeId'>, question: string, holds: (scopeId: string) => boolean): string;
  forget(): void;
}

export function createPermissionCache(store: Store): PermissionCache {
  const kept = new Map<string, ReadonlyMap<string, bigint>>();
  const keptScopes = new Map<string, string>();
  const forget = (): void => {
    kept.clear();
    keptScopes.clear();
  };
  store.db.whenRolledBack(forget);
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
    scopesOf({ id, scopeId }, question, holds) {
      const key = `${id} ${scopeId} ${question}`;
      const known = keptScopes.get(key);
      if (known !== undefined) return known;
      const scopes = new Set([scopeId, ...store.scopes.ofList(id).map(scope => scope.id)]);
      const chosen = JSON.stringify([...scopes].filter(holds));
      keptScopes.set(key, chosen);
      return chosen;
    },
    forget
  };
}
