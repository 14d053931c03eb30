import { attachmentAt, attachmentFileNode } from '../attachments/attachmentFile';
import type { Call } from '../call';
import { visibleAt, type ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { mayReadList } from '../security/readableList';
import type { Node } from '../tree/node';
import { fileNode } from './fileKind';
import { itemByUniqueId } from './itemByUniqueId';
import { listAt } from './listAt';
import { plainItemAt, plainItemNode } from './plainItemFile';
import { demandCustomizing, isWebStorage } from './webStorage';

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
  return fileNode(itemByUniqueId(givenId, 'file', call), call);
}
