import * as React from 'react';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { snapshotAge } from '../../domain/staffSnapshot/snapshotAge';
import { staffSnapshotStrings } from '../../loc/staffSnapshot/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import { useSnapshotStyles } from './Snapshot.styles';

export interface SnapshotAgeLineProps {
  readonly madeOn: string;
  /** Days after which it warns; 0 for the product's own. */
  readonly staleAfter: number;
}

/** When the snapshot was made, and a warning once it is too old to rely on. */
export function SnapshotAgeLine({ madeOn, staleAfter }: SnapshotAgeLineProps): JSX.Element {
  const strings = useStrings(staffSnapshotStrings);
  const language = useLanguage();
  const styles = useSnapshotStyles();
  const { clock } = usePorts();
  const { days, isStale } = snapshotAge(madeOn, swedishDay(clock.now()), staleAfter);
  return (
    <>
      <p className={styles.age}>{strings.made(formatDate(madeOn, language), days)}</p>
      {isStale && <p className={styles.notice}>{strings.stale(days)}</p>}
    </>
  );
}
