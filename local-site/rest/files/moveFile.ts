import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isLibraryTemplate } from '../lists/listTemplates';
import { demandCheckOut, demandNewest, meetSaveConflict } from '../items/changeItem';
import { put, rules } from '../items/commitItem';
import { removeItem } from '../items/removeItem';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { itemPath } from '../security/securable';
import { demandAdding, demandWritable } from '../security/writeSecurity';
import { demandPlace, occupied } from './addFolder';
import { carriedScope, dropOwnScope } from './carriedScope';
import { carriedValues } from './carriedValues';
import { sameUser, type Destination, type TransferOptions } from './copyFile';
import { folderPath, folderScope } from './folder';
import { placeInScope } from './placeInScope';

/**
 * Moves a file with its history and identity. Within a folder it is a rename and needs EditListItems; elsewhere it
 * needs DeleteListItems where it lay and AddListItems where it goes (the stricter reading; unproven).
 */
export function moveFile(source: ListItem, destination: Destination, options: TransferOptions, here: Call): void {
  const { list, item } = source;
  const { folder, leaf, call: there } = destination;
  const path = `${folderPath(folder)}/${leaf}`;
  if (path === itemPath(item)) return;
  demandMovable(source, folderPath(folder), here);
  // Items of a list move between its folders, and keep their names (unproven).
  const within = folder.list.id === list.id && leaf === item.leaf;
  if (!isLibraryTemplate(folder.list.template) && !within) throw refusals.operationRefused('Files can only be moved to document libraries.');
  demandAdding(folder.list, folderScope(folder), there);
  demandPlace(folder, there);
  if (occupied(path, folder, there)) throw refusals.nameTaken(path);
  makeRoom(source, destination, options);
  const touched = options.retainEditorAndModified ? {} : { editor: there.caller.id, modified: there.now };
  if (folder.list.id === list.id) moveWithin(source, destination, touched);
  else moveAcross(source, destination, touched, here);
}

/** What may be taken away from its place: by right, not out to somebody else, and not a published version before a hidden draft. */
export function demandMovable({ list, item }: ListItem, toFolder: string, call: Call): void {
  const isRename = toFolder.toLowerCase() === item.directory.toLowerCase();
  call.access.demand(item.scopeId, isRename ? Permission.editListItems : Permission.deleteListItems);
  demandWritable(list, item, call);
  meetSaveConflict(call);
  demandNewest(item, call);
  if (isRename) demandCheckOut({ list, item });
}

/** What is written over goes to the recycle bin (unproven). */
function makeRoom({ item }: ListItem, { folder, leaf, call }: Destination, { overwrite }: TransferOptions): void {
  const known = call.store.items.at(folderPath(folder), leaf);
  if (!known || (known.listId === item.listId && known.id === item.id)) return;
  const path = `${folderPath(folder)}/${leaf}`;
  const visible = visibleAt(folder.list, path, call);
  if (!overwrite || !visible || visible.stream === null) throw refusals.nameTaken(path);
  removeItem({ list: folder.list, item: visible }, true, call);
}

function moveWithin({ list, item }: ListItem, { folder, leaf, call }: Destination, touched: Partial<Item>): void {
  const scopeId = placeInScope({ list, item }, folder, call);
  for (const level of call.store.items.levels(list.id, item.id)) {
    const mine = level.isCurrent ? { ...touched, revision: level.revision + 1 } : {};
    put(list, { ...level, ...mine, directory: folderPath(folder), leaf, scopeId }, call);
  }
}

/** Another list gives another id, and the rules and permissions of its own; the UniqueId and the history come along. */
function moveAcross({ list, item }: ListItem, destination: Destination, touched: Partial<Item>, here: Call): void {
  const { folder, leaf, call: there } = destination;
  if (item.checkedOutBy !== null) throw refusals.checkedOut(itemPath(item), here.account.name);
  const { store } = here;
  const id = store.lists.nextItemId(folder.list.id);
  const types = store.contentTypes.of(folder.list.id);
  const scopeId = carriedScope({ list, item }, folder.list, id, folderScope(folder), here, there);
  const moved = (row: Item): Item => ({
    ...row, listId: folder.list.id, id, directory: folderPath(folder), leaf, scopeId, contentType: types[0]?.id ?? '0x0101',
    values: carriedValues(row, here, folder.list, there), author: sameUser(row.author, here, there), editor: sameUser(row.editor, here, there)
  });
  const levels = store.items.levels(list.id, item.id);
  const history = store.itemVersions.of(list.id, item.id);
  removeFromPlace({ list, item }, here);
  const kept = keepsStatus(list, destination) ? levels : [asNewIn(folder.list, levels[0])];
  for (const level of kept) put(folder.list, { ...moved(level), ...(level.isCurrent ? { ...touched, revision: level.revision + 1 } : {}) }, there);
  if (folder.list.settings.EnableVersioning) for (const version of history) store.itemVersions.save(moved(version));
}

function removeFromPlace({ list, item }: ListItem, call: Call): void {
  call.store.items.remove(list.id, item.id);
  call.store.lists.itemDeleted(list.id, call.now);
  dropOwnScope({ list, item }, call);
}

/** Approval elsewhere is no approval here, unless whoever moves the file could give it (the stricter reading; unproven). */
function keepsStatus(from: List, { folder, call }: Destination): boolean {
  const [a, b] = [rules(from, 0), rules(folder.list, 0)];
  const approves = !b.moderated || call.access.has(folderScope(folder), Permission.approveItems);
  return a.minor === b.minor && a.moderated === b.moderated && approves;
}

/** Where the rules differ only the newest row goes along, as one the new list would make: published, or a draft to approve. */
function asNewIn(list: List, newest: Item): Item {
  const { minor, moderated } = rules(list, 0);
  if (minor || moderated) return { ...newest, level: 2, moderation: minor ? 3 : 2 };
  const version = (newest.version & 511) === 0 ? newest.version : (newest.version | 511) + 1;
  return { ...newest, level: 1, moderation: 0, version };
}
