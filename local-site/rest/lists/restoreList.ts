import { recycledRoot } from '../../storage/lists';
import type { RecycledItem, RecycledList } from '../../storage/recycleBin';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { moveFormsFiles } from './formsFiles';

/** Brings a list back whole, unless its title or its address is taken. Needs ManageLists in the web. */
export function restoreList(recycled: RecycledItem, { title, root }: RecycledList, call: Call): void {
  const { store, web } = call;
  call.access.demand(web.scopeId, Permission.manageLists);
  if (store.lists.byTitle(web.id, title)) throw refusals.duplicateListTitle();
  const slash = root.lastIndexOf('/');
  if (store.lists.byRoot(root) || store.items.at(root.slice(0, slash), root.slice(slash + 1))) throw refusals.nameTaken(root);
  store.lists.restore(recycled.listId, web.id, root);
  moveFormsFiles({ webId: web.id }, recycledRoot(recycled.listId), root, call);
  settleScope(recycled.listId, call);
  store.recycleBin.remove(recycled.id);
  call.permissions.forget();
}

/** The web may stand in other permissions by now: what the list inherited, it inherits from the web as it is. */
function settleScope(listId: string, { store, web }: Call): void {
  const list = store.lists.byId(listId);
  if (!list) return;
  const own = store.scopes.exists(list.scopeId) ? store.scopes.byId(list.scopeId) : undefined;
  if (own?.listId === list.id && own.itemId === null) {
    store.scopes.setParent(own.id, web.scopeId);
    return;
  }
  for (const scope of store.scopes.ofList(list.id)) if (scope.parentId === list.scopeId) store.scopes.setParent(scope.id, web.scopeId);
  store.items.moveAllScopes(list.id, list.scopeId, web.scopeId);
  store.lists.setScope(list.id, web.scopeId);
}
