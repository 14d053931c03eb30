import type { Upload } from '../../storage/uploads';
import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { isoTime } from '../time/siteTime';
import { demandContentWritable, saveStream } from './saveFile';

/** How long an upload may stand still; how long it may in the real service is unproven. */
const HOURS = 24;

/** First piece: opens a session under the client's own id, over one of the same id. Returns the bytes so far. */
export function startUpload(subject: ListItem, id: string, call: Call): number {
  demandContentWritable(subject, call);
  sweep(call);
  const key = keyOf(subject, id, call);
  const old = call.store.uploads.find(key);
  if (old) forget(old, call);
  const stream = call.store.streams.add(Buffer.alloc(0));
  const expires = isoTime(new Date(Date.parse(call.now) + HOURS * 3_600_000));
  call.store.uploads.add({ ...key, stream, length: 0, expires });
  return continueUpload(subject, id, 0, call);
}

/** A further piece, which must begin where the last one ended. Returns the bytes so far. */
export function continueUpload(subject: ListItem, id: string, offset: number, call: Call): number {
  demandContentWritable(subject, call);
  const upload = sessionOf(subject, id, call);
  if (offset !== upload.length) throw refusals.uploadRangeMissing();
  const piece = call.body.bytes;
  call.store.streams.append(upload.stream, offset, piece);
  call.store.uploads.setLength(upload, offset + piece.length);
  return offset + piece.length;
}

/** Last piece: only now does the file change. */
export function finishUpload(subject: ListItem, id: string, offset: number, call: Call): ListItem {
  const size = continueUpload(subject, id, offset, call);
  const upload = sessionOf(subject, id, call);
  call.store.uploads.remove(upload);
  return { ...subject, item: saveStream(subject, upload.stream, size, call) };
}

/** Throws the pieces away; the file stays as it was. */
export function cancelUpload(subject: ListItem, id: string, call: Call): void {
  demandContentWritable(subject, call);
  forget(sessionOf(subject, id, call), call);
}

function sessionOf(subject: ListItem, id: string, call: Call): Upload {
  const upload = call.store.uploads.find(keyOf(subject, id, call));
  if (!upload || upload.expires <= call.now) throw refusals.uploadMissing();
  return upload;
}

function keyOf({ list, item }: ListItem, id: string, { caller }: Call) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw refusals.badRequest('The parameter uploadId must be a GUID.');
  return { id: id.toLowerCase(), userId: caller.id, listId: list.id, itemId: item.id };
}

function forget(upload: Upload, { store }: Call): void {
  store.streams.remove(upload.stream);
  store.uploads.remove(upload);
}

function sweep(call: Call): void {
  for (const upload of call.store.uploads.expired(call.now)) forget(upload, call);
}
