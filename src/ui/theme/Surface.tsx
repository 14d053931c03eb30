import * as React from 'react';
import { useSurfaceStyles } from './Surface.styles';

/** How Fluent's buttons look in every view; no box of its own. */
export function Surface({ children }: { readonly children?: React.ReactNode }): JSX.Element {
  return <div className={useSurfaceStyles().surface}>{children}</div>;
}
