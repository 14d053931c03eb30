import * as React from 'react';
import { useDocumentViewStyles } from './DocumentView.styles';

/** A block that the page was opened for: marked, brought into view once, and with the keyboard at it. */
export function MarkedBlock({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const styles = useDocumentViewStyles();
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className={styles.marked}>
      {children}
    </div>
  );
}
