import type { SiteResponse } from '../../http/contracts';
import { asFile, attachmentAt } from '../attachments/attachmentFile';
import type { Call } from '../call';
import { Permission } from '../security/permission';
import { fileEtag } from './fileEntity';
import { fileAt } from './fileNodeAt';
import { mediaTypeOf } from './mediaType';

/** What a browser must not run with the site's own rights. */
const ACTIVE = /^text\/html|^text\/javascript|\/xml|\+xml/;

/** A library file by its own address. Content a browser could run comes as an attachment, never in the page. */
export function downloadFile(path: string, call: Call): SiteResponse {
  const attached = attachmentAt(path, call);
  const subject = attached ? { list: attached.subject.list, item: asFile(attached.subject, attached.file) } : fileAt(path, call);
  call.access.demand(subject.item.scopeId, Permission.openItems);
  const type = mediaTypeOf(subject.item.leaf);
  const headers: Record<string, string> = {
    'Content-Type': type, ETag: fileEtag(subject), 'Last-Modified': new Date(subject.item.modified).toUTCString(),
    'Cache-Control': 'private, max-age=0'
  };
  if (ACTIVE.test(type)) {
    headers['Content-Security-Policy'] = "sandbox; default-src 'none'";
    headers['Content-Disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(subject.item.leaf)}`;
  }
  return { status: 200, headers, body: call.store.streams.read(subject.item.stream) };
}
