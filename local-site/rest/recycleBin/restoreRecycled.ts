import type { BinEntry, RecycledItem } from '../../storage/recycleBin';
import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import { restoreAttachment } from '../attachments/recycleAttachment';
import type { Call } from '../call';
import { addFolder } from '../files/addFolder';
import { folderAt } from '../files/folderNodeAt';
import { isWebStorage, webStorage } from '../files/webStorage';
import { put } from '../items/commitItem';
import { restoreRecycledVersion } from '../items/versionActions';
import { restoreList } from '../lists/restoreList';
import { refusals } from '../refusals';
import { itemPath } from '../security/securable';
import { demandAdding } from '../security/writeSecurity';

/** Puts something back where it was; what has taken its name since is not written over. */
export function restoreRecycled(entry: BinEntry, call: Call): void {
  const recycled = call.store.recycleBin.content(entry.id);
  if (!recycled) throw refusals.itemMissing();
  // The site's bin holds what was deleted in other webs too; there the caller is a site administrator.
  const web = call.store.webs.byId(entry.webId) ?? call.web;
  const there = web.id === call.web.id ? call : { ...call, web };
  if (recycled.list) restoreList(recycled, recycled.list, there);
  else if (recycled.attachment !== undefined) restoreAttachment(recycled, there);
  else if (recycled.isVersion === true) restoreRecycledVersion(recycled, there);
  else restoreItems(recycled, there);
}

function restoreItems(recycled: RecycledItem, call: Call): void {
  const { store } = call;
  const storage = webStorage(call.web);
  const list = recycled.listId === storage.id ? storage : store.lists.byId(recycled.listId);
  if (!list) throw refusals.listMissing();
  const rows = [...recycled.rows].sort((a, b) => a.directory.length - b.directory.length);
  const [top] = rows;
  if (store.items.at(top.directory, top.leaf)) throw refusals.nameTaken(itemPath(top));
  ensureFolder(top.directory, list, call);
  for (const row of rows) {
    const restored = { ...row, scopeId: scopeOf(row, list, call) };
    demandAdding(list, restored.scopeId, call);
    put(list, restored, call);
  }
  store.recycleBin.remove(recycled.id);
  call.permissions.forget();
}

/** A folder that is gone is made again, so that what lay in it can come back [M]. */
function ensureFolder(directory: string, list: List, call: Call): void {
  const slash = directory.lastIndexOf('/');
  if (directory.toLowerCase() === list.root.toLowerCase() || call.store.items.at(directory.slice(0, slash), directory.slice(slash + 1))) return;
  if (isWebStorage(list) && directory.toLowerCase() === call.web.path.toLowerCase()) return;
  ensureFolder(directory.slice(0, slash), list, call);
  addFolder(folderAt(directory.slice(0, slash), call), directory.slice(slash + 1), true, call);
}

/** Permissions of its own come back, below those of the place it comes to; where it had none it takes on the place's. */
function scopeOf(row: Item, list: List, { store }: Call): string {
  const slash = row.directory.lastIndexOf('/');
  const place = store.items.at(row.directory.slice(0, slash), row.directory.slice(slash + 1))?.scopeId ?? list.scopeId;
  const own = store.scopes.exists(row.scopeId) ? store.scopes.byId(row.scopeId) : undefined;
  if (own?.listId !== list.id || own.itemId !== row.id) return place;
  store.scopes.setParent(own.id, place);
  return own.id;
}
