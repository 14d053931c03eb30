import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';
import type { LatePanelProps } from './LatePanel';

const Panel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'late-list' */ './LatePanel')).LatePanel }));

/** Fetches the view of what is late when somebody opens it. */
export const LateTab = (props: LatePanelProps): JSX.Element => (
  <React.Suspense fallback={<Skeleton lines={[50, 30, 70, 60, 70]} />}>
    <Panel {...props} />
  </React.Suspense>
);
