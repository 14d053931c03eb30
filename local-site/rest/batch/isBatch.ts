import type { SiteRequest } from '../../http/contracts';

/** The address of a batch; its first group is the web's path. */
export const BATCH_ADDRESS = /^(.*?)\/_api\/(?:\$batch|%24batch)$/i;

export function isBatch({ method, url }: Pick<SiteRequest, 'method' | 'url'>): boolean {
  return method === 'POST' && BATCH_ADDRESS.test(url.pathname);
}
