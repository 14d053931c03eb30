import { BodyTooLarge } from '../../http/readBody';
import { isBatch } from '../batch/isBatch';
import type { Refusal } from '../refusal';
import { refusals } from '../refusals';
import type { SiteRequest } from '../../http/contracts';

/** One file upload: Microsoft's documented 250 MB. */
const LARGEST_UPLOAD = 250 * 1024 * 1024;
/** Any other body: the service's own message limit (unproven for every address). */
const LARGEST_MESSAGE = 2 * 1024 * 1024;
const LARGEST_BATCH = 1024 * 1024;

/** Addresses whose body is a file's content. */
const UPLOAD = /(?:files\/add(?:usingpath)?|savebinarystream|(?:start|continue|finish|cancel)upload|uploadimage)(?:\(.*\))?$|(?:\$|%24)value$/i;

/** The most bytes a request's body may have, and what is said of more. */
export function bodyLimit(request: Pick<SiteRequest, 'method' | 'url'>): { readonly most: number; readonly refuse: (excess: BodyTooLarge) => Refusal } {
  if (isBatch(request)) return { most: LARGEST_BATCH, refuse: excess => refusals.batchTooLarge(excess.bytes, LARGEST_BATCH) };
  const most = UPLOAD.test(request.url.pathname) ? LARGEST_UPLOAD : LARGEST_MESSAGE;
  return { most, refuse: () => refusals.messageTooLarge(most) };
}
