import * as React from 'react';
import type { Region } from '../../../domain/roster/regions';
import { overviewStrings } from '../../../loc/overview/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';
import type { Pages } from '../useMandateLink';
import { RegionContent } from './RegionContent';
import { RegionSkeleton } from './RegionSkeleton';
import { useRegion } from './useRegion';

export interface RegionViewProps {
  readonly region: Region;
  readonly pages: Pages;
}

export function RegionView({ region, pages }: RegionViewProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const loaded = useRegion(region.key);
  return (
    <>
      <p className={styles.intro}>{strings.intro}</p>
      {loaded.kind === 'loading' && <RegionSkeleton />}
      {loaded.kind === 'failed' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && <RegionContent region={region} rows={loaded.value.groups} pages={pages} />}
    </>
  );
}
