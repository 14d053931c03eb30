import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { visibleAt } from '../items/visibleItem';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import { Permission } from '../security/permission';
import { entityNode } from '../tree/kinds';
import type { Node } from '../tree/node';
import type { Folder } from './folder';
import { folderKind } from './folderKind';
import { itemByUniqueId } from './itemByUniqueId';
import { listAt } from './listAt';
import { systemFolderAt } from './systemFolders';
import { demandCustomizing, isWebStorage } from './webStorage';

/** A folder of a list; its root when there is no item. */
export function folderNode({ list, item }: { readonly list: List; readonly item: Item | undefined }, call: Call): Node {
  return entityNode(folderKind, { web: call.web, list, item }, call);
}

export function folderNodeAt(givenPath: string, call: Call): Node {
  return entityNode(folderKind, folderAt(givenPath, call), call);
}

/** By the id of a folder; roots go by the id of their list or web. */
export function folderNodeById(givenId: string, call: Call): Node {
  const id = givenId.replace(/[{}]/g, '').toLowerCase();
  if (id === call.web.id) return folderNodeAt(call.web.path, call);
  const rooted = call.store.lists.byId(id);
  if (rooted?.webId === call.web.id) return folderNodeAt(rooted.root, call);
  return folderNode(itemByUniqueId(id, 'folder', call), call);
}

/** The folder at a server-relative path (or relative to the web), as the caller may see it. 404 when there is none. */
export function folderAt(givenPath: string, call: Call): Folder {
  const { path, list } = listAt(givenPath, call);
  const { web } = call;
  const root: Folder = { web, list };
  if (path.toLowerCase() === web.path.toLowerCase()) {
    call.access.demand(web.scopeId, Permission.open);
    return root;
  }
  if (!isWebStorage(list) && !mayReadList(list, call)) throw refusals.accessDenied();
  if (path.toLowerCase() === list.root.toLowerCase()) return root;
  const item = visibleAt(list, path, call);
  if (item?.kind === 1) {
    if (isWebStorage(list) && call.verb !== 'GET') demandCustomizing(web, call);
    return { web, list, item };
  }
  const system = systemFolderAt(path, root);
  if (!system || item) throw refusals.pathMissing();
  return system;
}
