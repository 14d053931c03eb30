import * as React from 'react';
import { useAddressParameter } from './useAddressParameter';

export interface Arrival<Place extends HTMLElement> {
  readonly ref: React.RefObject<Place>;
  /** Only what is asked for takes the keyboard. */
  readonly tabIndex: -1 | undefined;
}

/**
 * Brings what the page's address asks for into view, once, and the keyboard with it.
 * @param parameter of the address
 * @param value what stands here
 */
export function useArrival<Place extends HTMLElement>(parameter: string, value: string): Arrival<Place> {
  const place = React.useRef<Place>(null);
  const [asked] = useAddressParameter(parameter);
  const isHere = asked === value;
  React.useEffect(() => {
    if (!isHere) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'center' });
  }, [isHere]);
  return { ref: place, tabIndex: isHere ? -1 : undefined };
}
