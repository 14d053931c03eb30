import * as React from 'react';
import type { AddressChange } from './writeAddressValues';
import { writeAddressValues } from './writeAddressValues';

type Values = Readonly<Record<string, string>>;

/**
 * Puts values into the page's address. A place to come back to is made at once; an address that only follows does so when
 * what it tells has been painted, since the browser takes its time with it and somebody waits for what they typed.
 */
export function useAddressWriter(): (values: Values, change: AddressChange) => void {
  const waiting = React.useRef<Values>({});
  const follow = (): void => {
    const values = waiting.current;
    waiting.current = {};
    if (Object.keys(values).length > 0) writeAddressValues(values, 'replace');
  };
  React.useEffect(follow);
  React.useEffect(() => follow, []);
  return React.useCallback((values: Values, change: AddressChange): void => {
    const all = { ...waiting.current, ...values };
    if (change === 'push') writeAddressValues(all, 'push');
    waiting.current = change === 'push' ? {} : all;
  }, []);
}
