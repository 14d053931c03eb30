import * as React from 'react';

interface Leaving {
  /** True while leaving the page would lose text. */
  readonly mustAsk: boolean;
  readonly onHide: () => void;
  readonly onReturn: () => void;
}

/** Asks before text is lost with the page, and tells when the page is put away and taken up again. */
export function useLeaving(leaving: Leaving): void {
  const current = React.useRef(leaving);
  current.current = leaving;
  React.useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (current.current.mustAsk) {
        event.preventDefault();
        // Chromium before 119 asks only when a value is set.
        event.returnValue = '';
      }
    };
    const follow = (): void =>
      document.visibilityState === 'hidden' ? current.current.onHide() : current.current.onReturn();
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', follow);
    return () => {
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
}
