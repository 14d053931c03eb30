import * as React from 'react';
import { useDevice } from './useDevice';

/** True when something has been going on for longer than the given time. */
export function useTakesLong(isGoingOn: boolean, milliseconds: number): boolean {
  const { scheduler } = useDevice();
  const [isLong, setLong] = React.useState(false);
  React.useEffect(() => {
    setLong(false);
    return isGoingOn ? scheduler.after(milliseconds, () => setLong(true)) : undefined;
  }, [isGoingOn, milliseconds, scheduler]);
  return isGoingOn && isLong;
}
