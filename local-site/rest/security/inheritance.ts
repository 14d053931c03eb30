import { randomUUID } from 'node:crypto';
import type { Scope } from '../../storage/scopes';
import type { Call } from '../call';
import { grantLimitedAccessUpward, settleLimitedAccess } from './limitedAccess';
import { FULL_CONTROL, LIMITED_ACCESS } from './roles';
import { itemPath, type Securable } from './securable';

type SecurityCall = Pick<Call, 'store' | 'permissions' | 'site' | 'caller'>;

/**
 * Gives a web, list, folder or item permissions of its own. Without a copy only the caller is left, with Full
 * Control; `clearSubscopes` takes away what stood of its own below. Breaking again changes nothing but that.
 */
export function breakInheritance(securable: Securable, copy: boolean, clearSubscopes: boolean, call: SecurityCall): void {
  const { store, site, caller, permissions } = call;
  if (!hasOwnPermissions(securable, call)) {
    const parent = securable.scopeId;
    const scope: Scope = { ...placeOf(securable), id: randomUUID(), siteId: site.id, parentId: parent };
    store.scopes.add(scope);
    const copied = copy ? store.scopes.assignments(parent).filter(assignment => assignment.roleId !== LIMITED_ACCESS) : [];
    for (const { principalId, roleId } of copied) store.scopes.assign(scope.id, principalId, roleId);
    if (!copy && caller.id > 0) store.scopes.assign(scope.id, caller.id, FULL_CONTROL);
    moveInheritors(securable, parent, scope.id, call);
    // Who stands in something deeper must still find the way through the new scope.
    for (const principalId of store.scopes.principalsBelow(scope.id)) settleLimitedAccess(scope.id, principalId, call);
    if (!copy && caller.id > 0) grantLimitedAccessUpward(scope.id, caller.id, call);
    if (clearSubscopes) clearBelow(scope.id, call);
  } else if (clearSubscopes) {
    clearBelow(securable.scopeId, call);
  }
  permissions.forget();
}

/** Back to the parent's permissions; what stood of its own further down keeps standing under the parent. */
export function resetInheritance(securable: Securable, call: SecurityCall): void {
  const { store, permissions } = call;
  if (!hasOwnPermissions(securable, call)) return;
  const scope = store.scopes.byId(securable.scopeId);
  if (scope.parentId === null) return;
  moveInheritors(securable, scope.id, scope.parentId, call);
  store.scopes.reparent(scope.id, scope.parentId);
  forgetScope(scope, call);
  permissions.forget();
}

/** Removes a scope nothing stands in any more, with the Limited Access its grants had given above. */
export function forgetScope(scope: Scope, { store }: Pick<Call, 'store'>): void {
  const principals = new Set(store.scopes.assignments(scope.id).map(assignment => assignment.principalId));
  store.scopes.remove(scope.id);
  if (scope.parentId === null || !store.scopes.exists(scope.parentId)) return;
  for (const principalId of principals) settleLimitedAccess(scope.parentId, principalId, { store });
}

export function hasOwnPermissions(securable: Securable, { store }: Pick<Call, 'store'>): boolean {
  const scope = store.scopes.byId(securable.scopeId);
  const place = placeOf(securable);
  return scope.webId === place.webId && scope.listId === place.listId && scope.itemId === place.itemId;
}

function placeOf(securable: Securable): Pick<Scope, 'webId' | 'listId' | 'itemId'> {
  return { webId: securable.web.id, listId: securable.list?.id ?? null, itemId: securable.item?.id ?? null };
}

/** Everything that inherited one scope through this thing now stands in another. */
function moveInheritors(securable: Securable, from: string, to: string, { store }: SecurityCall): void {
  const { web, list, item } = securable;
  if (item && list) {
    store.items.setScope(list.id, item.id, to);
    if (item.kind !== 1) return;
    store.items.moveScope(list.id, itemPath(item), from, to);
    for (const { id } of store.scopes.below(list.id, itemPath(item))) if (id !== to) store.scopes.moveUnder(id, from, to);
  } else if (list) {
    store.lists.setScope(list.id, to);
    store.items.moveAllScopes(list.id, from, to);
    for (const scope of store.scopes.ofList(list.id)) if (scope.parentId === from && scope.id !== to) store.scopes.setParent(scope.id, to);
  } else {
    moveWeb(web.id, from, to, store);
  }
}

function moveWeb(webId: string, from: string, to: string, store: Call['store']): void {
  for (const list of store.lists.ofWeb(webId)) store.items.moveAllScopes(list.id, from, to);
  store.lists.moveScope(webId, from, to);
  store.db.run('UPDATE webs SET scope_id = ? WHERE id = ? AND scope_id = ?', to, webId, from);
  store.db.run('UPDATE scopes SET parent_id = ? WHERE parent_id = ? AND web_id = ? AND id <> ?', to, from, webId, to);
  for (const child of store.webs.children(webId)) if (child.scopeId === from) moveWeb(child.id, from, to, store);
}

function clearBelow(scopeId: string, { store }: Pick<Call, 'store'>): void {
  const principals = store.scopes.principalsBelow(scopeId);
  dissolveBelow(scopeId, store);
  for (const principalId of principals) settleLimitedAccess(scopeId, principalId, { store });
}

function dissolveBelow(scopeId: string, store: Call['store']): void {
  for (const child of store.scopes.children(scopeId)) {
    dissolveBelow(child.id, store);
    if (child.itemId === null && child.listId !== null) store.lists.setScope(child.listId, scopeId);
    if (child.listId !== null) store.items.moveAllScopes(child.listId, child.id, scopeId);
    if (child.listId === null) moveWeb(child.webId, child.id, scopeId, store);
    store.scopes.remove(child.id);
  }
}
