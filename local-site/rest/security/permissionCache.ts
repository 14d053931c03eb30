import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { maskOf } from './permission';

/** Scopes of a list. */
export interface ChosenScopes {
  /** JSON array of their ids. */
  readonly ids: string;
  /** True when they are all there are in the list, so that every row of it stands in one of them. */
  readonly areAll: boolean;
}

/** Masks by scope for a set of principals; computed once, forgotten whenever anything about permissions changes. */
export interface PermissionCache {
  masks(siteId: string, principalIds: readonly number[]): ReadonlyMap<string, bigint>;
  /** A list's scopes (its own among them) of which something holds; `question` tells the something from others. */
  scopesOf(list: Pick<List, 'id' | 'scopeId'>, question: string, holds: (scopeId: string) => boolean): ChosenScopes;
  forget(): void;
}

export function createPermissionCache(store: Store): PermissionCache {
  const kept = new Map<string, ReadonlyMap<string, bigint>>();
  const keptScopes = new Map<string, ChosenScopes>();
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
      const scopes = [...new Set([scopeId, ...store.scopes.ofList(id).map(scope => scope.id)])];
      const held = scopes.filter(holds);
      const chosen: ChosenScopes = { ids: JSON.stringify(held), areAll: held.length === scopes.length };
      keptScopes.set(key, chosen);
      return chosen;
    },
    forget
  };
}
