import type { Attachment } from '../../storage/attachments';
import type { Item } from '../../storage/items';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { fileEntity } from '../files/fileEntity';
import { firstVisible, type ListItem } from '../items/visibleItem';
import { nullOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { entityNode, step, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { openMember } from '../tree/openMember';
import { attachmentFolder } from './attachmentEntity';
import { attachmentContent, type AttachedFile } from './attachmentsKind';
import { attachmentsOf, removeAttachment } from './saveAttachments';

const PATH = /^\/Attachments\/(\d+)\/([^/]+)$/i;

/** The attachment at a server-relative path, as the caller may see its item; undefined when there is none. */
export function attachmentAt(path: string, call: Pick<Call, 'store' | 'access'>): AttachedFile | undefined {
  const list = call.store.lists.containing(path);
  const match = list ? PATH.exec(path.slice(list.root.length)) : null;
  const item = list && match ? firstVisible(list, 'i.id = ?', [Number(match[1])], call) : undefined;
  if (!list || !item || !match) return undefined;
  const file = attachmentsOf({ item }, call).find(known => known.name.toLowerCase() === match[2].toLowerCase());
  return file && { subject: { list, item }, file };
}

/** The attachment as the file it is, in the folder of its item. */
export function asFile({ list, item }: ListItem, file: Attachment): Item {
  return {
    ...item, kind: 0, directory: attachmentFolder(list, item.id), leaf: file.name, uniqueId: file.uniqueId, level: 1, version: 512, revision: 1,
    moderation: 0, moderationComment: null, checkedOutBy: null, comment: '', author: file.author, editor: file.author, created: file.created,
    modified: file.created, stream: file.stream, size: file.size, values: { Title: '' }
  };
}

const NAVIGATION: readonly string[] = ['Author', 'CheckedOutByUser', 'ListItemAllFields', 'LockedByUser', 'ModifiedBy'];

/** `SP.File` of an attachment: it can be read, written and deleted; versions, check-out and an item of its own it has not. */
const attachmentFileKind: EntityKind<AttachedFile> = {
  name: 'File',
  entity: attachmentFileEntity,
  members: {
    $value: step(attached => attachmentContent(attached)),
    author: step(({ file }, _, call) => principalNode(file.author, call)),
    modifiedby: step(({ file }, _, call) => principalNode(file.author, call)),
    checkedoutbyuser: step(() => nullOutcome('CheckedOutByUser')),
    lockedbyuser: step(() => nullOutcome('LockedByUser')),
    listitemallfields: step(() => nullOutcome('ListItemAllFields'))
  },
  remove({ subject, file }, call) {
    removeAttachment(subject, file, call);
    return { is: 'deleted' };
  }
};

function attachmentFileEntity(attached: AttachedFile, call: Call): Entity {
  const { subject, file } = attached;
  return {
    ...fileEntity({ list: subject.list, item: asFile(subject, file) }, call),
    navigation: NAVIGATION, open: name => openMember(attachmentFileKind, attached, name, call)
  };
}

export function attachmentFileNode(attached: AttachedFile, call: Call): Node {
  return entityNode(attachmentFileKind, attached, call);
}
