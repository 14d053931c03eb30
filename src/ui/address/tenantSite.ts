import { urlInTenant, type UrlInTenant } from './urlInTenant';

/** Which site a web part is to work on, as the author of its page has written it. */
export type TenantSite =
  /** Nothing is written: the page's own site. */
  | { readonly kind: 'own' }
  /** Absolute address of a site in the page's own tenant, without a slash at the end. */
  | { readonly kind: 'site'; readonly address: string }
  | Extract<UrlInTenant, { kind: 'foreign' | 'unreadable' }>;

/** Where the address of a page, a list or a setting leaves that of its site. */
const belowSite = /\/(?:SitePages|Lists|_layouts|_api|Shared%20Documents)(?:\/.*)?$/i;

/**
 * Reads the address of a site. An address of a page or a list in it will do.
 * @param given server-relative (`/sites/uppdrag`) or absolute; empty for the page's own site
 * @param pageUrl absolute address of the page the web part stands on
 */
export function tenantSite(given: string, pageUrl: string): TenantSite {
  const found = urlInTenant(given, pageUrl);
  if (found.kind === 'none') return { kind: 'own' };
  if (found.kind !== 'own') return found;
  const { origin, pathname } = found.url;
  return { kind: 'site', address: `${origin}${pathname.replace(belowSite, '')}`.replace(/\/+$/, '') };
}
