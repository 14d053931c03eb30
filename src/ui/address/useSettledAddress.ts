import * as React from 'react';
import { useDevice } from '../device/useDevice';
import { isSettled, settleAddress } from './currentAddress';

/** Milliseconds of stillness until the address follows. An effect would not do: after typing React runs them before it paints. */
const pause = 100;

/** Lets the page's address follow what is shown, when it has been painted and when it goes away. */
export function useSettledAddress(): void {
  const { scheduler } = useDevice();
  React.useEffect(() => (isSettled() ? undefined : scheduler.after(pause, settleAddress)));
  React.useEffect(() => settleAddress, []);
}
