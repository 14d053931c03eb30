import type { Call } from '../call';
import { addItem } from '../items/addItem';
import { refusals } from '../refusals';
import { checkPath } from './checkName';
import { folderPath, folderScope, type Folder } from './folder';
import { folderAt } from './folderNodeAt';
import { systemFolderAt } from './systemFolders';
import { demandCustomizing, isWebStorage } from './webStorage';

/**
 * Adds a folder in one that exists. An existing folder is given back where the call allows it (`Add` always does,
 * `AddUsingPath` with `overwrite`); anything else in the way is refused.
 */
export function addFolder(parent: Folder, name: string, giveExisting: boolean, call: Call): Folder {
  const path = folderPath(parent);
  const leaf = checkPath(path, name);
  const known = call.store.items.at(path, leaf);
  if (known?.kind === 1 && giveExisting) return folderAt(`${path}/${leaf}`, call);
  if (known || occupied(`${path}/${leaf}`, parent, call)) throw refusals.nameTaken(`${path}/${leaf}`);
  demandPlace(parent, call);
  const place = { path, scopeId: folderScope(parent) };
  return { web: parent.web, list: parent.list, item: addItem(parent.list, place, { values: { Title: leaf }, leaf }, 1, call) };
}

/** Adding outside lists takes a right of its own; system folders of lists take nothing. */
export function demandPlace({ web, list, system }: Folder, call: Call): void {
  if (isWebStorage(list)) demandCustomizing(web, call);
  else if (system !== undefined) throw refusals.accessDenied();
}

/** Names that a list, a web or a system folder has taken. */
export function occupied(path: string, { web, list }: Folder, call: Call): boolean {
  if (systemFolderAt(path, { web, list })) return true;
  return isWebStorage(list) && (call.store.lists.byRoot(path) !== undefined || call.store.webs.byPath(path) !== undefined);
}
