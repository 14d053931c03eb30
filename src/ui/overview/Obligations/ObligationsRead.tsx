import * as React from 'react';
import type { OverviewFollowup } from '../../../domain/overview/overviewFollowup';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import type { Loaded } from '../../loading/useLoaded';
import type { ObligationsProps } from './Obligations';
import { Obligations } from './Obligations';

export interface ObligationsReadProps extends Pick<ObligationsProps, 'overview'> {
  readonly followup: Loaded<OverviewFollowup | null>;
}

/** The groups' obligations once they have been read. */
export function ObligationsRead({ overview, followup }: ObligationsReadProps): JSX.Element | null {
  switch (followup.kind) {
    case 'loading':
      return <Skeleton lines={[50, 70, 60, 70]} />;
    case 'failed':
      return <FailureMessage failure={followup.failure} onRetry={followup.retry} />;
    case 'loaded':
      return followup.value && <Obligations overview={overview} followup={followup.value} />;
  }
}
