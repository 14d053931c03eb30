import * as React from 'react';
import { Skeleton } from '../components/Skeleton/Skeleton';

const Content = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'interests' */ './Interests')).Interests }));

/** Fetches the screen of declarations when somebody opens it. */
export function InterestsLoading(): JSX.Element {
  return (
    <React.Suspense fallback={<Skeleton lines={[40, 80, 60, 80, 60]} />}>
      <Content />
    </React.Suspense>
  );
}
