import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { GroupChoice } from './choice/GroupChoice';
import { GroupScreen } from './group/GroupScreen';
import { useRostersStyles } from './Rosters.styles';
import { useGroupRoster } from './useGroupRoster';
import { useRosterFrame } from './useRosterFrame';

export interface RostersProps {
  /** Group shown when the address says nothing; may be empty. */
  readonly groupKey: string;
  /** Server-relative address of the page with the mandate editor; empty when not set. */
  readonly editorPage: string;
}

/** Who sits where, for how long and for whom. One group at a time has an address of its own (`?grupp=`). */
export function Rosters({ groupKey, editorPage }: RostersProps): JSX.Element {
  const styles = useRostersStyles();
  const [opened, setOpened] = useAddressParameter('grupp', groupKey);
  const frame = useRosterFrame();
  const roster = useGroupRoster(opened);
  return (
    <div className={styles.view}>
      {frame.kind === 'loading' && <Skeleton lines={[40, 60, 30, 70, 55, 65, 50]} />}
      {frame.kind === 'failed' && <FailureMessage failure={frame.failure} onRetry={frame.retry} />}
      {frame.kind === 'loaded' && opened === '' && <GroupChoice frame={frame.value} onOpen={(key) => setOpened(key, 'push')} />}
      {frame.kind === 'loaded' && opened !== '' && (
        <GroupScreen
          key={opened}
          groupKey={opened}
          frame={frame.value}
          roster={roster}
          editorPage={editorPage}
          onOpen={(key) => setOpened(key, 'push')}
          onGroupChanged={frame.reload}
        />
      )}
    </div>
  );
}
