import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';

const Panel = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'public-pages' */ './PublicPagesPanel')).PublicPagesPanel }));

/** Fetches the panel of public pages when somebody opens it. */
export const PublicPagesTab = (): JSX.Element => (
  <React.Suspense fallback={<Skeleton lines={[40, 80, 70, 30]} />}>
    <Panel />
  </React.Suspense>
);
