import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { put } from '../items/commitItem';
import { removeItem } from '../items/removeItem';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { itemPath } from '../security/securable';
import { Permission } from '../security/permission';
import { demandAdding } from '../security/writeSecurity';
import { addFolder, demandPlace, occupied } from './addFolder';
import { carriedScope } from './carriedScope';
import { belowFolder } from './belowFolder';
import type { Destination, TransferOptions } from './copyFile';
import { folderPath, folderScope, type Folder } from './folder';
import { demandMovable, moveFile } from './moveFile';
import { placeInScope } from './placeInScope';

/** Moves a folder with all in it, what the caller may not see included: it must be movable everywhere below. */
export function moveFolder(source: Folder, destination: Destination, options: TransferOptions, here: Call): void {
  const { list, item } = source;
  const { folder, leaf, call: there } = destination;
  if (!item) throw refusals.operationRefused('The root folder cannot be moved.');
  const [from, to] = [folderPath(source), `${folderPath(folder)}/${leaf}`];
  if (from === to) return;
  if (`${to}/`.toLowerCase().startsWith(`${from}/`.toLowerCase()) && from.toLowerCase() !== to.toLowerCase()) throw refusals.operationRefused('A folder cannot be moved into itself.');
  demandMovable({ list, item }, folderPath(folder), here);
  demandAdding(folder.list, folderScope(folder), there);
  demandPlace(folder, there);
  const taken = there.store.items.at(folderPath(folder), leaf);
  if (occupied(to, folder, there) || (taken && taken.uniqueId !== item.uniqueId)) throw refusals.nameTaken(to);
  if (folder.list.id === list.id) moveWithin(source, item, destination, options, here);
  else moveAcross({ ...source, item }, destination, options, here);
}

function moveWithin(source: Folder, item: Item, { folder, leaf, call }: Destination, options: TransferOptions, here: Call): void {
  const { list } = source;
  const { store, access } = here;
  const from = itemPath(item);
  const below = belowFolder(from);
  const contents = store.items.select(`items i WHERE i.list_id = ? AND i.is_current = 1 AND ${below.sql}`, list.id, ...below.values);
  for (const one of contents) {
    if (!access.has(one.scopeId, Permission.deleteListItems)) throw refusals.accessDenied();
    if (one.checkedOutBy !== null && one.checkedOutBy !== here.caller.id) throw refusals.checkedOut(itemPath(one), '');
  }
  const scopeId = placeInScope({ list, item }, folder, call);
  if (scopeId !== item.scopeId) moveInheritors(item, scopeId, contents, here);
  const to = `${folderPath(folder)}/${leaf}`;
  for (const one of contents) {
    for (const level of store.items.levels(list.id, one.id)) {
      put(list, { ...level, directory: to + level.directory.slice(from.length), scopeId: level.scopeId === item.scopeId ? scopeId : level.scopeId }, call);
    }
  }
  const touched = options.retainEditorAndModified ? {} : { editor: here.caller.id, modified: here.now };
  for (const level of store.items.levels(list.id, item.id)) put(list, { ...level, ...touched, directory: folderPath(folder), leaf, scopeId, revision: level.revision + 1 }, call);
}

/** Scopes below that hung on the one the folder stood in now hang on the one it stands in. */
function moveInheritors(folder: Item, to: string, contents: readonly Item[], { store, permissions }: Call): void {
  const ids = new Set(contents.map(one => one.id));
  for (const scope of store.scopes.ofList(folder.listId)) {
    if (scope.parentId === folder.scopeId && scope.itemId !== null && ids.has(scope.itemId)) store.scopes.setParent(scope.id, to);
  }
  permissions.forget();
}

/** The folder made at the other end, in the permissions the moved one had of its own. */
function inCarriedScope(source: ListItem, { list }: Folder, made: Item, here: Call, there: Call): Item {
  const scopeId = carriedScope(source, list, made.id, made.scopeId, here, there);
  there.store.items.setScope(list.id, made.id, scopeId);
  return { ...made, scopeId };
}

/** Into another list one thing after the other; the emptied folder goes. */
function moveAcross(source: Folder & { readonly item: Item }, { folder, leaf, call: there }: Destination, options: TransferOptions, here: Call): void {
  const { list, item } = source;
  const added = addFolder(folder, leaf, false, there);
  const target: Folder = { ...added, item: added.item && inCarriedScope({ list, item }, added, added.item, here, there) };
  for (const child of here.store.items.select('items i WHERE i.list_id = ? AND i.is_current = 1 AND fold(i.directory) = ?', list.id, itemPath(item).toLowerCase())) {
    const destination: Destination = { folder: target, leaf: child.leaf, call: there };
    if (child.kind === 1) moveFolder({ ...source, item: child }, destination, options, here);
    else moveFile({ list, item: child }, destination, options, here);
  }
  removeItem({ list, item }, false, here);
}
