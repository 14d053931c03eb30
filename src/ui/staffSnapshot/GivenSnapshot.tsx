import * as React from 'react';
import { staffSnapshotStrings } from '../../loc/staffSnapshot/strings';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { useStrings } from '../language/useStrings';
import { useOverviewStyles } from '../overview/Overview.styles';
import { OverviewSkeleton } from '../overview/View/OverviewSkeleton';
import { OverviewView } from '../overview/View/OverviewView';
import { PutSnapshot } from './PutSnapshot';
import { problemSentence } from './problemSentence';
import { SnapshotAgeLine } from './SnapshotAgeLine';
import { useGivenSnapshot } from './useGivenSnapshot';
import { usePutSnapshot } from './usePutSnapshot';

export interface GivenSnapshotProps {
  /** Server-relative address of the file. */
  readonly path: string;
  readonly regionKey: string;
  readonly staleAfter: number;
}

/** What lies where a region keeps the staff's snapshot: the overview in it, or what is wrong with it and the way out. */
export function GivenSnapshot({ path, regionKey, staleAfter }: GivenSnapshotProps): JSX.Element {
  const strings = useStrings(staffSnapshotStrings);
  const styles = useOverviewStyles();
  const given = useGivenSnapshot(path, regionKey);
  const reload = given.kind === 'loaded' ? given.reload : undefined;
  const putting = usePutSnapshot(path, regionKey, strings, () => reload?.());
  if (given.kind === 'failed') return <FailureMessage failure={given.failure} onRetry={given.retry} />;
  if (given.kind === 'loading') return <OverviewSkeleton />;
  const { value: found } = given;
  const put = <PutSnapshot putting={putting} />;
  if (found?.kind === 'fits') {
    const { snapshot } = found;
    return (
      <>
        <SnapshotAgeLine madeOn={snapshot.madeOn} staleAfter={staleAfter} />
        <OverviewView overview={snapshot.overview} followup={{ kind: 'loaded', value: snapshot.followup, reload: given.reload }} tools={put} isLive={false} />
      </>
    );
  }
  return (
    <>
      <h2 className={styles.title}>{found === null ? strings.none.heading : strings.heading}</h2>
      <p className={found === null ? styles.intro : styles.trouble} role={found === null ? undefined : 'alert'}>
        {found === null ? strings.none.why : problemSentence(found, strings)}
      </p>
      {put}
    </>
  );
}
