import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';
import type { DocumentsPanelProps } from './DocumentsPanel';

const Panel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'reports' */ './DocumentsPanel')).DocumentsPanel }));

/** Fetches the view of a group's documents when somebody opens it. */
export const DocumentsTab = (props: DocumentsPanelProps): JSX.Element => (
  <React.Suspense fallback={<Skeleton lines={[50, 30, 70, 60, 30, 70]} />}>
    <Panel {...props} />
  </React.Suspense>
);
