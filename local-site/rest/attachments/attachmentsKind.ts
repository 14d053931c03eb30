import type { Attachment } from '../../storage/attachments';
import type { Call } from '../call';
import { bytesNode } from '../files/bytesNode';
import type { ListItem } from '../items/visibleItem';
import { entityOutcome, nullOutcome, type Outcome } from '../outcome';
import { argument, type Arguments } from '../tree/arguments';
import { action, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { attachmentEntity } from './attachmentEntity';
import { addAttachment, attachmentNamed, attachmentsOf, removeAttachment, replaceAttachment } from './saveAttachments';
import { recycleAttachment } from './recycleAttachment';

/** An attachment together with its item. */
export interface AttachedFile {
  readonly subject: ListItem;
  readonly file: Attachment;
}

const attachmentKind: EntityKind<AttachedFile> = {
  name: 'Attachment',
  entity: ({ subject, file }) => attachmentEntity(subject, file),
  members: {
    $value: step(attached => attachmentContent(attached)),
    // PnPjs tunnels DELETE into this call; either verb does the same.
    recycleobject: step(attached => {
      const recycle = (call: Call): Outcome => {
        recycleAttachment(attached, call);
        return nullOutcome('RecycleObject');
      };
      return { name: 'RecycleObject', member: () => undefined, verbs: { POST: recycle, DELETE: recycle } };
    }),
    deleteobject: action((attached, _, call) => removed(attached, call))
  },
  remove: removed
};

/** The files attached to an item, as far as the caller sees the item. No ETags here: none is recorded. */
export const attachmentsKind: CollectionKind<ListItem> = {
  name: 'AttachmentFiles',
  type: 'SP.Attachment',
  set: 'SP.ApiData.Attachments',
  entities: (subject, call) => attachmentsOf(subject, call).map(file => attachmentEntity(subject, file)),
  key: (subject, args, call) => attachmentNode(subject, args, 'fileName', call),
  members: {
    getbyfilename: step((subject, args, call) => attachmentNode(subject, args, 'fileName', call)),
    getbyfilenameaspath: step((subject, args, call) => attachmentNode(subject, args, 'fileNameAsPath', call)),
    add: action((subject, args, call) => added(subject, argument(args, 'fileName'), call)),
    addusingpath: action((subject, args, call) => added(subject, argument(args, 'decodedUrl'), call))
  }
};

function attachmentNode(subject: ListItem, args: Arguments, parameter: string, call: Call): Node {
  const name = argument(args, parameter) ?? argument(args, 'decodedUrl');
  return entityNode(attachmentKind, { subject, file: attachmentNamed(subject, String(name), call) }, call);
}

/** An action answers 200 with what it made. */
function added(subject: ListItem, name: unknown, call: Call): Outcome {
  return entityOutcome(attachmentEntity(subject, addAttachment(subject, String(name ?? ''), call.body.bytes, call)));
}

function removed({ subject, file }: AttachedFile, call: Call): Outcome {
  removeAttachment(subject, file, call);
  return { is: 'deleted' };
}

/** The bytes, written by whoever may edit the item. */
export function attachmentContent({ subject, file }: AttachedFile): Node {
  return bytesNode(subject.item, file.stream, call => {
    replaceAttachment(subject, file, call.body.bytes, call);
    return { is: 'updated' };
  });
}
