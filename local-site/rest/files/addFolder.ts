import type { Call } from '../call';
import { addItem, checkName } from '../items/addItem';
import { refusals } from '../refusals';
import { folderPath, folderScope, type Folder } from './folder';
import { folderAt, serverRelativePath } from './folderNodeAt';

/** Adds a folder below one that exists; an existing folder is given back when `overwrite`. */
export function addFolder(givenPath: string, overwrite: boolean, call: Call): Folder {
  const path = serverRelativePath(givenPath, call);
  const parent = folderAt(path.slice(0, path.lastIndexOf('/')), call);
  if (!parent.list) throw refusals.operationRefused('Folders can only be added in lists and libraries.');
  const leaf = checkName(path.slice(path.lastIndexOf('/') + 1));
  const known = call.store.items.at(folderPath(parent), leaf);
  // Unproven: SharePoint Online gives an existing folder back in either case; only a file in the way is refused.
  if (known?.kind === 1 && overwrite) return folderAt(path, call);
  if (known) throw refusals.nameTaken(path);
  const item = addItem(parent.list, { path: folderPath(parent), scopeId: folderScope(parent) }, { values: { Title: leaf }, leaf }, 1, call);
  return { ...parent, item };
}
