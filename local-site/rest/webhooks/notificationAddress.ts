import { refusals } from '../refusals';

/**
 * The address of a receiver. The local site sends to its own machine only: it must never be a way from here to
 * elsewhere. The real service takes https addresses anywhere.
 */
export function notificationAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const own = url !== undefined && /^(127(\.\d{1,3}){3}|localhost|[a-z0-9.-]+\.localhost|\[::1\])$/i.test(url.hostname);
  if (!url || !own || url.protocol !== 'http:' || url.username !== '') throw refusals.notificationUrlRefused(text);
  return url;
}
