import * as React from 'react';
import type { Group } from '../../domain/roster/roster';
import { Skeleton } from '../components/Skeleton/Skeleton';

const Panel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'year-wheel' */ './YearWheelPanel')).YearWheelPanel }));

/** Fetches the view of a group's year when somebody opens it. */
export const YearWheelTab = (props: { readonly group: Group }): JSX.Element => (
  <React.Suspense fallback={<Skeleton lines={[50, 30, 70, 60, 70, 60, 70]} />}>
    <Panel {...props} />
  </React.Suspense>
);
