import * as React from 'react';

/** `push` makes a place to come back to; `replace` only lets the address follow what is shown. */
export type AddressChange = 'push' | 'replace';

const valueNow = (name: string): string => new URLSearchParams(window.location.search).get(name) ?? '';

function write(name: string, value: string, change: AddressChange): void {
  const address = new URL(window.location.href);
  if (value === '') {
    address.searchParams.delete(name);
  } else {
    address.searchParams.set(name, value);
  }
  if (change === 'push') {
    window.history.pushState(window.history.state, '', address);
  } else {
    window.history.replaceState(window.history.state, '', address);
  }
}

/**
 * A value that lives in the page's address, so that what is shown can be shared and the browser's own
 * *back* works. Empty when the address does not have it.
 * @param initial value to begin with when the address says nothing
 */
export function useAddressParameter(
  name: string,
  initial: string = ''
): readonly [string, (value: string, change: AddressChange) => void] {
  const [value, setValue] = React.useState(() => valueNow(name) || initial);
  React.useEffect(() => {
    const follow = (): void => setValue(valueNow(name));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [name]);
  const change = React.useCallback(
    (next: string, how: AddressChange): void => {
      write(name, next, how);
      setValue(next);
    },
    [name]
  );
  return [value, change];
}
