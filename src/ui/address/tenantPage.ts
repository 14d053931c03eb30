import { isPageAddress } from '../../domain/sitePages/pages';
import { urlInTenant, type UrlInTenant } from './urlInTenant';

/** Which page a link is to lead to, as somebody has written it. */
export type TenantPage =
  | { readonly kind: 'none' }
  /** Server-relative address in the page's own tenant. */
  | { readonly kind: 'page'; readonly path: string }
  | Extract<UrlInTenant, { kind: 'foreign' | 'unreadable' }>;

/**
 * Reads the address of a page; one with a query or a place in the page will do, without them.
 * @param given server-relative or absolute
 * @param pageUrl absolute address of the page it is written on
 */
export function tenantPage(given: string, pageUrl: string): TenantPage {
  const found = urlInTenant(given, pageUrl);
  if (found.kind !== 'own') return found;
  const path = found.url.pathname;
  return isPageAddress(path) ? { kind: 'page', path } : { kind: 'unreadable' };
}
