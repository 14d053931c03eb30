import * as React from 'react';
import { settleAddress } from './currentAddress';

/** Lets the page's address follow what is shown, each time it has been painted and when it goes away. */
export function useSettledAddress(): void {
  React.useEffect(settleAddress);
  React.useEffect(() => settleAddress, []);
}
