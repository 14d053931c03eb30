import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { visibleAt, firstVisible } from '../items/visibleItem';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import { Permission } from '../security/permission';
import { entityNode } from '../tree/kinds';
import type { Node } from '../tree/node';
import type { Folder } from './folder';
import { folderKind } from './folderKind';

/** A folder of a list; its root when there is no item. */
export function folderNode({ list, item }: { readonly list: List; readonly item: Item | undefined }, call: Call): Node {
  return entityNode(folderKind, { web: call.web, list, item }, call);
}

export function folderNodeAt(givenPath: string, call: Call): Node {
  return entityNode(folderKind, folderAt(givenPath, call), call);
}

export function folderNodeById(uniqueId: string, call: Call): Node {
  const row = call.store.db.first<{ list_id: string; id: number }>('SELECT list_id, id FROM items WHERE unique_id = ? AND kind = 1', uniqueId.toLowerCase());
  const list = row && call.store.lists.byId(row.list_id);
  const item = list && row && firstVisible(list, 'i.id = ?', [row.id], call);
  if (!list || !item || list.webId !== call.web.id) throw refusals.pathMissing();
  return folderNode({ list, item }, call);
}

/** The folder at a server-relative path (or relative to the web), as the caller may see it. 404 when there is none. */
export function folderAt(givenPath: string, call: Call): Folder {
  const path = serverRelativePath(givenPath, call);
  const { web } = call;
  if (path.toLowerCase() === web.path.toLowerCase()) {
    call.access.demand(web.scopeId, Permission.open);
    return { web };
  }
  const list = call.store.lists.containing(path);
  if (!list || list.webId !== web.id) throw refusals.pathMissing();
  if (!mayReadList(list, call)) throw refusals.accessDenied();
  if (path.toLowerCase() === list.root.toLowerCase()) return { web, list };
  const item = visibleAt(list, path, call);
  if (!item || item.kind !== 1) throw refusals.pathMissing();
  return { web, list, item };
}

/** Paths must lie in the web; SharePoint's 400 otherwise. */
export function serverRelativePath(given: string, { web }: Pick<Call, 'web'>): string {
  const path = given.replace(/\/+$/, '');
  const inWeb = path.toLowerCase() === web.path.toLowerCase() || path.toLowerCase().startsWith(`${web.path.toLowerCase()}/`);
  if (path.startsWith('/') && !inWeb) throw refusals.badServerRelativeUrl();
  return path.startsWith('/') ? path : `${web.path}/${path}`;
}
