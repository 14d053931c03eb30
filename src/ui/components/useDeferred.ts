import * as React from 'react';
import { useDevice } from '../device/useDevice';

/** Milliseconds that what is shown beside a field may lag behind what is typed in it. */
const lag = 200;

/**
 * The value a moment later, as often as every {@link lag} milliseconds: what is worked out from a text must not hold
 * up typing it.
 * @param isAtOnce true when nothing is waiting, so that the value can be shown at once
 */
export function useDeferred<Value>(value: Value, isAtOnce: boolean): Value {
  const { scheduler } = useDevice();
  const [shown, show] = React.useState(value);
  const latest = React.useRef(value);
  latest.current = value;
  const isPlanned = React.useRef(false);
  const cancel = React.useRef((): void => undefined);
  React.useEffect(() => {
    if (value !== shown && !isPlanned.current) {
      isPlanned.current = true;
      cancel.current = scheduler.after(lag, () => {
        isPlanned.current = false;
        show(latest.current);
      });
    }
  }, [value, shown, scheduler]);
  React.useEffect(() => () => cancel.current(), []);
  return isAtOnce ? value : shown;
}
