import * as React from 'react';
import { obligationParameter } from '../address/obligationParameter';
import { useAddressParameter } from '../address/useAddressParameter';

export interface Arrival<Place extends HTMLElement> {
  readonly ref: React.RefObject<Place>;
  /** Only what is asked for takes the keyboard. */
  readonly tabIndex: -1 | undefined;
}

/** Brings what the page's address asks for into view, once, and the keyboard with it. @param obligationKey what stands here */
export function useArrival<Place extends HTMLElement>(obligationKey: string): Arrival<Place> {
  const place = React.useRef<Place>(null);
  const [asked] = useAddressParameter(obligationParameter);
  const isHere = asked === obligationKey;
  React.useEffect(() => {
    if (!isHere) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'center' });
  }, [isHere]);
  return { ref: place, tabIndex: isHere ? -1 : undefined };
}
