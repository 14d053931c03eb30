/** Which site a web part is to work on, as the author of its page has written it. */
export type TenantSite =
  /** Nothing is written: the page's own site. */
  | { readonly kind: 'own' }
  /** Absolute address of a site in the page's own tenant, without a slash at the end. */
  | { readonly kind: 'site'; readonly address: string }
  /** The address leads to another tenant, which a page can neither read nor should ask. */
  | { readonly kind: 'foreign'; readonly host: string }
  | { readonly kind: 'unreadable' };

/** Where the address of a page, a list or a setting leaves that of its site. */
const belowSite = /\/(?:SitePages|Lists|_layouts|_api|Shared%20Documents)(?:\/.*)?$/i;

function parsed(given: string, page: URL): URL | null {
  try {
    // A server-relative address is the page's host's; `//host/…` is another host's and is read as such.
    return given.startsWith('/') || /^https?:\/\//i.test(given) ? new URL(given, page) : null;
  } catch {
    return null;
  }
}

/**
 * Reads the address of a site. An address of a page or a list in it will do.
 * @param given server-relative (`/sites/uppdrag`) or absolute; empty for the page's own site
 * @param pageUrl absolute address of the page the web part stands on
 */
export function tenantSite(given: string, pageUrl: string): TenantSite {
  const text = given.trim();
  if (text === '') return { kind: 'own' };
  const page = new URL(pageUrl);
  const url = parsed(text, page);
  if (url === null || url.username !== '' || url.password !== '') return { kind: 'unreadable' };
  if (url.host !== page.host || url.protocol !== page.protocol) return { kind: 'foreign', host: url.host };
  return { kind: 'site', address: `${url.origin}${url.pathname.replace(belowSite, '')}`.replace(/\/+$/, '') };
}
