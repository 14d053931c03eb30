import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';
import type { MeetingsPanelProps } from './MeetingsPanel';

const Panel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'group-meetings' */ './MeetingsPanel')).MeetingsPanel }));

/** Fetches the view of a group's meetings when somebody opens it. */
export const MeetingsTab = (props: MeetingsPanelProps): JSX.Element => (
  <React.Suspense fallback={<Skeleton lines={[50, 30, 70, 60, 30, 70]} />}>
    <Panel {...props} />
  </React.Suspense>
);
