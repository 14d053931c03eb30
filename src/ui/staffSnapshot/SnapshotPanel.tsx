import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { regions } from '../../domain/roster/regions';
import { staffSnapshotStrings } from '../../loc/staffSnapshot/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useStrings } from '../language/useStrings';
import { Section } from '../overview/Section/Section';
import { KeptSnapshotLine } from './KeptSnapshotLine';
import { useSnapshotStyles } from './Snapshot.styles';
import { useKeptSnapshots } from './useKeptSnapshots';

export interface SnapshotPanelProps {
  /** Key of the healthcare region whose regions get snapshots. */
  readonly healthcareRegion: string;
}

/** The files for regions that cannot read the staff's site: when each was made, and the making of new ones. */
export function SnapshotPanel({ healthcareRegion }: SnapshotPanelProps): JSX.Element {
  const { staff: strings } = useStrings(staffSnapshotStrings);
  const styles = useSnapshotStyles();
  const own = React.useMemo(() => regions.filter((region) => region.healthcareRegions.includes(healthcareRegion)), [healthcareRegion]);
  const { kept, isWorking, isDone, failure, current, make } = useKeptSnapshots(own);
  const name = own.find(({ key }) => key === current)?.name ?? '';
  return (
    <Section heading={strings.heading} sentence={strings.why}>
      {kept.kind === 'loading' && <Skeleton lines={[40, 45, 40]} />}
      {kept.kind === 'failed' && <FailureMessage failure={kept.failure} onRetry={kept.retry} />}
      {kept.kind === 'loaded' && (
        <>
          <ul className={styles.list}>
            {kept.value.map((one) => (
              <KeptSnapshotLine key={one.region.key} kept={one} />
            ))}
          </ul>
          <div className={styles.put}>
            <DefaultButton text={strings.make} disabled={isWorking} allowDisabledFocus onClick={make} />
            <p role="status" className={styles.told}>
              {isWorking && name !== '' && strings.making(name)}
              {isDone && strings.done}
              {failure !== null && strings.failed}
            </p>
          </div>
          {failure !== null && <FailureMessage failure={failure} />}
        </>
      )}
    </Section>
  );
}
