import * as React from 'react';
import { regions } from '../../domain/roster/regions';
import { overviewStrings } from '../../loc/overview/strings';
import { useStrings } from '../language/useStrings';
import { useOverviewStyles } from './Overview.styles';
import { RegionView } from './RegionView/RegionView';
import type { Pages } from './useMandateLink';

export interface OverviewProps extends Pages {
  /** Key of the region shown; empty until somebody has chosen one in the property pane. */
  readonly regionKey: string;
}

/** A region's groups, members and mandates, as its own people need to see them. */
export function Overview({ regionKey, ...pages }: OverviewProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const styles = useOverviewStyles();
  const region = regions.find((candidate) => candidate.key === regionKey);
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{region?.name ?? strings.unset.heading}</h2>
      {region ? (
        <RegionView region={region} pages={pages} />
      ) : (
        <p className={styles.intro}>{regionKey === '' ? strings.unset.why : strings.unknown(regionKey)}</p>
      )}
    </div>
  );
}
