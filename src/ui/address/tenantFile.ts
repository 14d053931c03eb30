import { urlInTenant, type UrlInTenant } from './urlInTenant';

/** Which file a web part is to show, as the author of its page has written it. */
export type TenantFile =
  | { readonly kind: 'none' }
  /** Server-relative address of a file in the page's own tenant, as its name is written: not encoded. */
  | { readonly kind: 'file'; readonly path: string }
  | Extract<UrlInTenant, { kind: 'foreign' | 'unreadable' }>;

/** @param pageUrl absolute address of the page the web part stands on */
export function tenantFile(given: string, pageUrl: string): TenantFile {
  const found = urlInTenant(given, pageUrl);
  if (found.kind !== 'own') return found;
  try {
    const path = decodeURIComponent(found.url.pathname);
    return /\/[^/]+\.json$/i.test(path) ? { kind: 'file', path } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
}
