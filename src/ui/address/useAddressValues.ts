import * as React from 'react';
import type { AddressChange } from './currentAddress';
import { changeAddress, currentAddress } from './currentAddress';
import { useSettledAddress } from './useSettledAddress';

type Values<Name extends string> = Readonly<Record<Name, string>>;

function valuesNow<Name extends string>(names: readonly Name[]): Values<Name> {
  const found = currentAddress().searchParams;
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? ''])) as Values<Name>;
}

/**
 * Values that live in the page's address and are changed together, so that one change is one address. Empty when the address
 * does not have them.
 * @param names must be the same at every call
 */
export function useAddressValues<Name extends string>(
  names: readonly Name[]
): readonly [Values<Name>, (change: Partial<Values<Name>>, how: AddressChange) => void] {
  const [values, setValues] = React.useState(() => valuesNow(names));
  useSettledAddress();
  React.useEffect(() => {
    const follow = (): void => setValues(valuesNow(names));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [names]);
  const change = React.useCallback((next: Partial<Values<Name>>, how: AddressChange): void => {
    changeAddress(next, how);
    setValues((before) => ({ ...before, ...next }));
  }, []);
  return [values, change];
}
