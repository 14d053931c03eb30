import type { Call } from '../call';
import { removeItem } from '../items/removeItem';
import type { ListItem } from '../items/visibleItem';
import { entityOutcome, nullOutcome, valueOutcome } from '../outcome';
import { principalNode } from '../principals/principalNode';
import { refusals } from '../refusals';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type EntityKind, type Member } from '../tree/kinds';
import type { Node } from '../tree/node';
import { checkEtag } from '../wire/checkEtag';
import { checkIn, checkOut, undoCheckOut } from './checkOut';
import { cancelUpload, continueUpload, finishUpload, startUpload } from './chunkedUpload';
import { contentNode } from './contentNode';
import { fileEntity, fileEtag, fileLink } from './fileEntity';
import { fileVersionsKind } from './fileVersionsKind';
import { listItemNode } from './listItemNode';
import { fileProperties } from './propertiesNode';
import { approve, deny, publish, unpublish } from './publishing';
import { saveContent } from './saveFile';
import { fileTransfers } from './transferMembers';

export const fileKind: EntityKind<ListItem> = {
  name: 'File',
  entity: fileEntity,
  members: {
    $value: step(contentNode),
    openbinarystream: step(contentNode),
    listitemallfields: step((subject, _, call) => listItemNode(subject, fileLink(subject), call)),
    properties: step((subject, _, call) => fileProperties(subject, call)),
    versions: step(subject => collectionNode(fileVersionsKind, subject)),
    // Recorded as an empty set also for a file with versions.
    versionevents: step(() => ({ is: 'collection', type: 'SP.FileVersionEvent', set: 'SP.ApiData.FileVersionEvents', entities: [] })),
    author: step(({ item }, _, call) => principalNode(item.author, call)),
    modifiedby: step(({ item }, _, call) => principalNode(item.editor, call)),
    checkedoutbyuser: step(({ item }, _, call) => (item.checkedOutBy === null ? nullOutcome('CheckedOutByUser') : principalNode(item.checkedOutBy, call))),
    // Nobody opens files in Office here, so nothing is ever locked.
    lockedbyuser: step(() => nullOutcome('LockedByUser')),
    checkout: done('CheckOut', (subject, _, call) => checkOut(subject, call)),
    checkin: done('CheckIn', (subject, args, call) => checkIn(subject, comment(args), checkInType(args), call)),
    undocheckout: done('UndoCheckOut', (subject, _, call) => undoCheckOut(subject, call)),
    publish: done('Publish', (subject, args, call) => publish(subject, comment(args), call)),
    unpublish: done('UnPublish', (subject, args, call) => unpublish(subject, comment(args), call)),
    approve: done('Approve', (subject, args, call) => approve(subject, comment(args), call)),
    deny: done('Deny', (subject, args, call) => deny(subject, comment(args), call)),
    savebinarystream: done('SaveBinaryStream', (subject, _, call) => saveContent(subject, call.body.bytes, call)),
    startupload: uploaded('StartUpload', (subject, id, _, call) => startUpload(subject, id, call)),
    continueupload: uploaded('ContinueUpload', (subject, id, offset, call) => continueUpload(subject, id, offset, call)),
    finishupload: action((subject, args, call) => entityOutcome(fileEntity(finishUpload(subject, uploadId(args), offsetOf(args), call), call))),
    cancelupload: done('CancelUpload', (subject, args, call) => cancelUpload(subject, uploadId(args), call)),
    ...fileTransfers,
    recycle: action((subject, _, call) => valueOutcome('Recycle', removeItem(subject, true, call))),
    recyclewithparameters: action((subject, _, call) => valueOutcome('RecycleWithParameters', removeItem(subject, true, call))),
    deletewithparameters: done('DeleteWithParameters', (subject, _, call) => removeItem(subject, false, call)),
    deleteobject: done('DeleteObject', (subject, _, call) => removeItem(subject, false, call))
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

function checkInType(args: Arguments): number {
  const type = Number(argument(args, 'checkInType', 1) ?? 0);
  if (![0, 1, 2].includes(type)) throw refusals.badRequest('The parameter checkInType must be 0, 1 or 2.');
  return type;
}

function uploadId(args: Arguments): string {
  return String(argument(args, 'uploadId') ?? '');
}

function offsetOf(args: Arguments): number {
  return Number(argument(args, 'fileOffset', 1) ?? NaN);
}

/** An action that tells nothing: 200 and `odata.null`. */
function done(name: string, act: (subject: ListItem, args: Arguments, call: Call) => unknown): Member<ListItem> {
  return action((subject, args, call) => {
    act(subject, args, call);
    return nullOutcome(name);
  });
}

/** A piece of an upload: the answer is the bytes so far, a 64-bit number and therefore text, as recorded. */
function uploaded(name: string, act: (subject: ListItem, id: string, offset: number, call: Call) => number): Member<ListItem> {
  return action((subject, args, call) => valueOutcome(name, String(act(subject, uploadId(args), offsetOf(args), call))));
}
