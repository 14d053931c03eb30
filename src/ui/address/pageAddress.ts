/**
 * Address of a page with what it should open; empty when the page is not set.
 * @param page server-relative address
 */
export function pageAddress(page: string, parameters: Readonly<Record<string, string>>): string {
  return page === '' ? '' : `${page}?${new URLSearchParams(parameters).toString()}`;
}
