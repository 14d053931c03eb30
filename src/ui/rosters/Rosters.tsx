import * as React from 'react';
import { useAddressParameter } from '../address/useAddressParameter';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { later } from '../loading/later';
import { AllGroups } from './AllGroups';
import type { FactsPart } from './facts/FactsPart';
import { GroupScreen } from './group/GroupScreen';
import { useRostersStyles } from './Rosters.styles';
import { useGroupRoster } from './useGroupRoster';
import { useRosterFrame } from './useRosterFrame';

const PersonScreen = later(async () => (await import(/* webpackChunkName: 'roster-person' */ './person/PersonScreen')).PersonScreen, [40, 60, 30, 70, 55]);
const StartGroup = later(async () => (await import(/* webpackChunkName: 'roster-start' */ './start/StartGroup')).StartGroup, [40, 70, 55, 70]);

export interface RostersProps {
  /** Group shown when the address says nothing; may be empty. */
  readonly groupKey: string;
}

/** Who sits where, for how long and for whom. One group at a time has an address of its own (`?grupp=`). */
export function Rosters({ groupKey }: RostersProps): JSX.Element {
  const styles = useRostersStyles();
  const [opened, setOpened] = useAddressParameter('grupp', groupKey);
  const [, setTab] = useAddressParameter('flik');
  const [, setPart] = useAddressParameter('gor');
  const [personKey, setPerson] = useAddressParameter('person');
  const frame = useRosterFrame();
  const roster = useGroupRoster(opened);
  const [isStarting, setStarting] = React.useState(false);
  const open = (key: string, part: FactsPart | '' = ''): void => {
    setStarting(false);
    setOpened(key, 'push');
    setPerson('', 'replace');
    setPart(part, 'replace');
    if (part !== '') setTab('uppgifter', 'replace');
  };
  const showPerson = (key: string): void => setPerson(key, 'push');
  return (
    <div className={styles.view}>
      {frame.kind === 'loading' && <Skeleton lines={[40, 60, 30, 70, 55, 65, 50]} />}
      {frame.kind === 'failed' && <FailureMessage failure={frame.failure} onRetry={frame.retry} />}
      {frame.kind === 'loaded' && personKey !== '' && <PersonScreen key={personKey} personKey={personKey} frame={frame.value} onOpen={open} />}
      {frame.kind === 'loaded' && personKey === '' && opened === '' && !isStarting && (
        <AllGroups frame={frame.value} onOpen={open} onPerson={showPerson} onStart={() => setStarting(true)} />
      )}
      {frame.kind === 'loaded' && personKey === '' && opened === '' && isStarting && (
        <StartGroup frame={frame.value} onOpen={open} onStarted={frame.reload} onClose={() => setStarting(false)} />
      )}
      {frame.kind === 'loaded' && personKey === '' && opened !== '' && (
        <GroupScreen
          key={opened}
          groupKey={opened}
          frame={frame.value}
          roster={roster}
          onOpen={open}
          onPerson={showPerson}
          onGroupChanged={() => {
            frame.reload();
            if (roster.kind === 'loaded') roster.reload();
          }}
        />
      )}
    </div>
  );
}
