import { attachmentAt, attachmentFileNode } from '../attachments/attachmentFile';
import type { Call } from '../call';
import { firstVisible, visibleAt, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import type { Node } from '../tree/node';
import { fileNode } from './fileKind';
import { serverRelativePath } from './folderNodeAt';

/** The file at a server-relative path. A file the caller may not see is missing, like one that is not there. */
export function fileAt(givenPath: string, call: Call): ListItem {
  const path = serverRelativePath(givenPath, call);
  const list = call.store.lists.containing(path);
  if (!list || list.webId !== call.web.id) throw refusals.fileMissing(path);
  if (!mayReadList(list, call)) throw refusals.accessDenied();
  const item = visibleAt(list, path, call);
  if (!item || item.stream === null) throw refusals.fileMissing(path);
  return { list, item };
}

export function fileNodeAt(path: string, call: Call): Node {
  const attached = attachmentAt(serverRelativePath(path, call), call);
  return attached ? attachmentFileNode(attached, call) : fileNode(fileAt(path, call), call);
}

export function fileNodeById(uniqueId: string, call: Call): Node {
  const row = call.store.db.first<{ list_id: string; id: number }>('SELECT list_id, id FROM items WHERE unique_id = ? AND stream IS NOT NULL', uniqueId.toLowerCase());
  const list = row && call.store.lists.byId(row.list_id);
  const item = list && row && firstVisible(list, 'i.id = ?', [row.id], call);
  if (!list || !item || list.webId !== call.web.id) throw refusals.pathMissing();
  return fileNode({ list, item }, call);
}
