/**
 * Address of a page with what it should open; empty when the page is not set.
 * @param page server-relative address
 */
export function pageAddress(page: string, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString();
  return page === '' || query === '' ? page : `${page}?${query}`;
}
