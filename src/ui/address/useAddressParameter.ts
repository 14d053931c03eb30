import * as React from 'react';
import { useAddressWriter } from './useAddressWriter';
import type { AddressChange } from './writeAddressValues';

const valueNow = (name: string): string => new URLSearchParams(window.location.search).get(name) ?? '';

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
  const write = useAddressWriter();
  React.useEffect(() => {
    const follow = (): void => setValue(valueNow(name));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [name]);
  const change = React.useCallback(
    (next: string, how: AddressChange): void => {
      write({ [name]: next }, how);
      setValue(next);
    },
    [name, write]
  );
  return [value, change];
}
