import { attachmentAt, attachmentFileNode } from '../attachments/attachmentFile';
import type { Call } from '../call';
import { firstVisible, visibleAt, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import type { Node } from '../tree/node';
import { fileNode } from './fileKind';
import { listAt } from './listAt';
import { plainItemAt, plainItemNode } from './plainItemFile';
import { demandCustomizing, isWebStorage, webStorage } from './webStorage';

/** The file at a server-relative path. A file the caller may not see is missing, like one that is not there. */
export function fileAt(givenPath: string, call: Call): ListItem {
  const { path, list } = listAt(givenPath, call, refusals.fileMissing);
  const around = call.store.lists.containing(path);
  if (around && !mayReadList(around, call)) throw refusals.accessDenied();
  const item = visibleAt(list, path, call);
  if (!item || item.stream === null) throw refusals.fileMissing(path);
  if (isWebStorage(list) && call.verb !== 'GET') demandCustomizing(call.web, call);
  return { list, item };
}

export function fileNodeAt(path: string, call: Call): Node {
  const attached = attachmentAt(listAt(path, call, refusals.fileMissing).path, call);
  if (attached) return attachmentFileNode(attached, call);
  const plain = plainItemAt(path, call);
  return plain ? plainItemNode(plain) : fileNode(fileAt(path, call), call);
}

/** By its UniqueId, with or without braces. */
export function fileNodeById(givenId: string, call: Call): Node {
  const id = givenId.replace(/[{}]/g, '').toLowerCase();
  const row = call.store.db.first<{ list_id: string; id: number }>('SELECT list_id, id FROM items WHERE unique_id = ? AND stream IS NOT NULL', id);
  const list = row && (call.store.lists.byId(row.list_id) ?? webStorage(call.web));
  const item = list && row && list.id === row.list_id ? firstVisible(list, 'i.id = ?', [row.id], call) : undefined;
  if (!list || !item || list.webId !== call.web.id) throw refusals.pathMissing();
  if (isWebStorage(list) && call.verb !== 'GET') demandCustomizing(call.web, call);
  return fileNode({ list, item }, call);
}
