/** An address that leads to the page's own tenant, or why it cannot be followed. */
export type UrlInTenant =
  /** Nothing is written. */
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly url: URL }
  /** The address leads to another tenant, which a page can neither read nor should ask. */
  | { readonly kind: 'foreign'; readonly host: string }
  | { readonly kind: 'unreadable' };

function parsed(given: string, page: URL): URL | null {
  try {
    // A server-relative address is the page's host's; `//host/…` is another host's and is read as such.
    return given.startsWith('/') || /^https?:\/\//i.test(given) ? new URL(given, page) : null;
  } catch {
    return null;
  }
}

/**
 * Reads an address as the author of a page has written it.
 * @param given server-relative or absolute
 * @param pageUrl absolute address of the page
 */
export function urlInTenant(given: string, pageUrl: string): UrlInTenant {
  const text = given.trim();
  if (text === '') return { kind: 'none' };
  const page = new URL(pageUrl);
  const url = parsed(text, page);
  if (url === null || url.username !== '' || url.password !== '') return { kind: 'unreadable' };
  return url.host === page.host && url.protocol === page.protocol ? { kind: 'own', url } : { kind: 'foreign', host: url.host };
}
