/** `push` makes a place to come back to; `replace` only lets the address follow what is shown. */
export type AddressChange = 'push' | 'replace';

/** By name; an empty one is not in the address. */
export type AddressValues = Readonly<Record<string, string | undefined>>;

/** What the browser's address does not say yet. */
let waiting: AddressValues = {};

function withValues(address: URL, values: AddressValues): URL {
  for (const [name, value] of Object.entries(values)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address;
}

/** The page's address as of what is shown, which the browser's own may be about to follow; with other values in it, where given. */
export const currentAddress = (values: AddressValues = {}): URL => withValues(new URL(window.location.href), { ...waiting, ...values });

/**
 * Changes values of the page's address. A place to come back to is made at once; an address that only follows does so with
 * {@link settleAddress}, since the browser takes its time with it and somebody waits for what they typed.
 */
export function changeAddress(values: AddressValues, change: AddressChange): void {
  if (change === 'replace') {
    waiting = { ...waiting, ...values };
    return;
  }
  window.history.pushState(window.history.state, '', currentAddress(values));
  waiting = {};
}

/** True when the browser's address says what is shown. */
export const isSettled = (): boolean => Object.keys(waiting).length === 0;

/** Lets the browser's address follow, when what it tells has been painted. */
export function settleAddress(): void {
  if (isSettled()) return;
  const address = currentAddress();
  waiting = {};
  window.history.replaceState(window.history.state, '', address);
}
