import type { SiteRequest, SiteResponse } from '../../http/contracts';
import type { Item } from '../../storage/items';
import type { Store } from '../../storage/store';
import { asFile, attachmentAt } from '../attachments/attachmentFile';
import type { Call } from '../call';
import { visibleVersions } from '../items/itemVersionsKind';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { fileEtag } from './fileEntity';
import { fileAt } from './fileNodeAt';
import { mediaTypeOf } from './mediaType';
import { byteRange } from './byteRange';
import { webStorage } from './webStorage';

/** What a browser must not run with the site's own rights. */
const ACTIVE = /^text\/html|^text\/javascript|\/xml|\+xml/;
const HISTORY = /^(.*)\/_vti_history\/(\d+)\/(.+)$/i;

type Headers = SiteRequest['headers'];

/** Whether an address can be that of a file: below a list, stored outside lists, or a version of one. */
export function isFileAddress(path: string, store: Store): boolean {
  if (store.lists.containing(path) || HISTORY.test(path)) return true;
  const web = store.webs.containing(path);
  const slash = path.lastIndexOf('/');
  return web !== undefined && store.items.at(path.slice(0, slash), path.slice(slash + 1))?.listId === webStorage(web).id;
}

/**
 * A file by its own address, or an earlier version at `_vti_history/<version>/…`; whole, a range of it, or told not
 * to have changed. Content a browser could run comes as an attachment, never in the page.
 */
export function downloadFile(path: string, given: Headers, call: Call): SiteResponse {
  const { item, etag } = contentAt(path, call);
  call.access.demand(item.scopeId, Permission.openItems);
  const type = mediaTypeOf(item.leaf);
  const headers: Record<string, string> = {
    'Content-Type': type, ETag: etag, 'Last-Modified': new Date(item.modified).toUTCString(), 'Cache-Control': 'private, max-age=0', 'Accept-Ranges': 'bytes'
  };
  if (ACTIVE.test(type)) {
    headers['Content-Security-Policy'] = "sandbox; default-src 'none'";
    headers['Content-Disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(item.leaf)}`;
  }
  if (given['if-none-match']?.match(/"[^"]*"|\*/g)?.some(one => one === '*' || one === etag)) return { status: 304, headers, body: '' };
  const isOther = given['if-range'] !== undefined && given['if-range'] !== etag;
  const range = isOther ? undefined : byteRange(given.range, item.size);
  if (range === 'unsatisfiable') return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${item.size}` }, body: '' };
  if (!range || item.stream === null) return { status: 200, headers, body: call.store.streams.read(item.stream) };
  headers['Content-Range'] = `bytes ${range.first}-${range.last}/${item.size}`;
  return { status: 206, headers, body: call.store.streams.slice(item.stream, range.first, range.last - range.first + 1) };
}

function contentAt(path: string, call: Call): { readonly item: Item; readonly etag: string } {
  const [, web, version, rest] = HISTORY.exec(path) ?? [];
  if (version === undefined) {
    const attached = attachmentAt(path, call);
    const subject = attached ? { list: attached.subject.list, item: asFile(attached.subject, attached.file) } : fileAt(path, call);
    return { item: subject.item, etag: fileEtag(subject) };
  }
  const subject = fileAt(`${web}/${rest}`, call);
  const item = visibleVersions(subject, call).find(known => known.version === Number(version));
  if (!item) throw refusals.fileMissing(path);
  return { item, etag: `"${item.uniqueId},${item.version}"` };
}
