/** A value of the page's address, such as `?uppdrag=m3kq7`; empty when it is not there. */
export function addressValue(name: string): string {
  return new URLSearchParams(window.location.search).get(name) ?? '';
}
