/** `push` makes a place to come back to; `replace` only lets the address follow what is shown. */
export type AddressChange = 'push' | 'replace';

/** Puts values into the page's address; an empty one is taken out. */
export function writeAddressValues(values: Readonly<Record<string, string>>, change: AddressChange): void {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (change === 'push') window.history.pushState(window.history.state, '', address);
  else window.history.replaceState(window.history.state, '', address);
}
