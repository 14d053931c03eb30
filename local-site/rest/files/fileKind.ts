import type { Call } from '../call';
import { itemKind } from '../items/itemKind';
import { removeItem } from '../items/removeItem';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome, valueOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind, type Member } from '../tree/kinds';
import type { Node } from '../tree/node';
import { checkEtag } from '../wire/checkEtag';
import { checkIn, checkOut, undoCheckOut } from './checkOut';
import { fileEntity, fileEtag } from './fileEntity';
import { fileVersionsKind } from './fileVersionsKind';
import { approve, deny, publish, unpublish } from './publishing';
import { saveContent } from './saveFile';

export const fileKind: EntityKind<ListItem> = {
  name: 'File',
  entity: fileEntity,
  members: {
    $value: step(subject => contentNode(subject)),
    listitemallfields: step((subject, _, call) => entityNode(itemKind, subject, call)),
    versions: step(subject => collectionNode(fileVersionsKind, subject)),
    author: step(({ item }, _, call) => principalNode(item.author, call)),
    modifiedby: step(({ item }, _, call) => principalNode(item.editor, call)),
    checkedoutbyuser: step(({ item }, _, call) => (item.checkedOutBy === null ? nullOutcome('CheckedOutByUser') : principalNode(item.checkedOutBy, call))),
    lockedbyuser: step(() => nullOutcome('LockedByUser')),
    checkout: done('CheckOut', (subject, _, call) => checkOut(subject, call)),
    checkin: done('CheckIn', (subject, args, call) => checkIn(subject, comment(args), Number(argument(args, 'checkInType', 1) ?? 0), call)),
    undocheckout: done('UndoCheckOut', (subject, _, call) => undoCheckOut(subject, call)),
    publish: done('Publish', (subject, args, call) => publish(subject, comment(args), call)),
    unpublish: done('UnPublish', (subject, args, call) => unpublish(subject, comment(args), call)),
    approve: done('Approve', (subject, args, call) => approve(subject, comment(args), call)),
    deny: done('Deny', (subject, args, call) => deny(subject, comment(args), call)),
    savebinarystream: done('SaveBinaryStream', (subject, _, call) => saveContent(subject, call.body.bytes, call)),
    recycle: action((subject, _, call) => valueOutcome('Recycle', removeItem(subject, true, call))),
    deletewithparameters: done('DeleteWithParameters', (subject, _, call) => removeItem(subject, false, call))
  },
  remove(subject, call) {
    checkEtag(call, fileEtag(subject));
    removeItem(subject, false, call);
    return { is: 'deleted' };
  }
};

export function fileNode(subject: ListItem, call: Call): Node {
  return entityNode(fileKind, subject, call);
}

function comment(args: Arguments): string {
  const text = String(argument(args, 'comment') ?? '');
  if (text.length > 1023) throw refusals.badRequest('The comment may not be longer than 1023 characters.');
  return text;
}

/** An action that tells nothing: 200 and `odata.null`. */
function done(name: string, act: (subject: ListItem, args: Arguments, call: Call) => unknown): Member<ListItem> {
  return action((subject, args, call) => {
    act(subject, args, call);
    return nullOutcome(name);
  });
}

/** The bytes of a file: read with OpenItems, written by PUT. */
function contentNode(subject: ListItem): Node {
  return {
    name: '$value',
    member: () => undefined,
    verbs: {
      GET: call => {
        call.access.demand(subject.item.scopeId, Permission.openItems);
        return { is: 'raw', contentType: 'application/octet-stream', body: call.store.streams.read(subject.item.stream) };
      },
      PUT: call => {
        checkEtag(call, fileEtag(subject));
        return { is: 'updated', etag: fileEtag({ item: saveContent(subject, call.body.bytes, call) }) };
      }
    }
  };
}
