import * as React from 'react';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import type { ContributionsProps } from './Contributions';

const Content = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'contributions' */ './Contributions')).Contributions }));

/** Fetches the part about contributions once what it is shown with is there. */
export function ContributionsLoading(props: ContributionsProps): JSX.Element {
  return (
    <React.Suspense fallback={<Skeleton lines={[40, 70, 70]} />}>
      <Content {...props} />
    </React.Suspense>
  );
}
