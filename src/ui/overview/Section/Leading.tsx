import * as React from 'react';
import { useOverviewStyles } from '../Overview.styles';

/** A text that leads somewhere; plain where `href` is empty, since no page is set for it. */
export function Leading({ href, children }: { readonly href: string; readonly children: string }): JSX.Element {
  const styles = useOverviewStyles();
  return href === '' ? (
    <>{children}</>
  ) : (
    <a className={styles.link} href={href}>
      {children}
    </a>
  );
}
