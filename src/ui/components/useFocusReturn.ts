import * as React from 'react';

/**
 * Gives the keyboard back to the first button of a place when the form that stood there is closed: the form is gone
 * then, and the focus with it.
 * @param place where the form stood; its button is there again when this is called with `isOpen` false
 * @param isElsewhere the keyboard is in another form, and stays there
 */
export function useFocusReturn(place: React.RefObject<HTMLElement>, isOpen: boolean, isElsewhere = false): void {
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen && !isElsewhere) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [place, isOpen, isElsewhere]);
}
