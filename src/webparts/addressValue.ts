/** A value of the page's address, such as `?grupp=rag-barnonkologi`; empty when it is not there. */
export function addressValue(name: 'grupp' | 'uppdrag'): string {
  return new URLSearchParams(window.location.search).get(name) ?? '';
}
