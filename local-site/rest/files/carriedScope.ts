import { randomUUID } from 'node:crypto';
import type { List } from '../../storage/lists';
import type { Scope } from '../../storage/scopes';
import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { forgetScope } from '../security/inheritance';
import { grantLimitedAccessUpward } from '../security/limitedAccess';

/**
 * The scope something moved to another list stands in: permissions of its own go along within a site (the stricter
 * reading; unproven), otherwise it takes those of the place it comes to, `target`.
 */
export function carriedScope(source: ListItem, list: List, id: number, target: string, here: Call, there: Call): string {
  const { scopes } = here.store;
  const own = ownScope(source, here);
  if (!own || here.site.id !== there.site.id) return target;
  const scopeId = randomUUID();
  scopes.add({ id: scopeId, siteId: own.siteId, parentId: target, webId: list.webId, listId: list.id, itemId: id });
  for (const { principalId, roleId } of scopes.assignments(own.id)) {
    scopes.assign(scopeId, principalId, roleId);
    grantLimitedAccessUpward(scopeId, principalId, here);
  }
  here.permissions.forget();
  return scopeId;
}

/** Takes away the permissions something had of its own where it no longer is. */
export function dropOwnScope(source: ListItem, call: Call): void {
  const own = ownScope(source, call);
  if (!own) return;
  forgetScope(own, call);
  call.permissions.forget();
}

export function ownScope({ list, item }: ListItem, { store }: Pick<Call, 'store'>): Scope | undefined {
  const scope = store.scopes.byId(item.scopeId);
  return scope.listId === list.id && scope.itemId === item.id ? scope : undefined;
}
