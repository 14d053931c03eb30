import type { SiteRequest } from '../../http/contracts';

/** Whether a browser asks for a page to show, not a script for data or a file. */
export function isPageRequest({ method, url, headers }: SiteRequest): boolean {
  if (method !== 'GET' || /\/_(api|vti_bin)\//i.test(url.pathname)) return false;
  return (headers.accept ?? '').includes('text/html');
}
