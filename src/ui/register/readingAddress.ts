import type { RegisterAddress } from './registerAddress';

/** The page's address with other values of the register in it: for links that can be opened anywhere. */
export function readingAddress(change: Partial<RegisterAddress>): string {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address.pathname + address.search;
}
