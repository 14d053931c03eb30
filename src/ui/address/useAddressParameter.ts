import * as React from 'react';
import type { AddressChange } from './currentAddress';
import { changeAddress, currentAddress } from './currentAddress';
import { useSettledAddress } from './useSettledAddress';

const valueNow = (name: string): string => currentAddress().searchParams.get(name) ?? '';

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
  useSettledAddress();
  React.useEffect(() => {
    const follow = (): void => setValue(valueNow(name));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [name]);
  const change = React.useCallback(
    (next: string, how: AddressChange): void => {
      changeAddress({ [name]: next }, how);
      setValue(next);
    },
    [name]
  );
  return [value, change];
}
