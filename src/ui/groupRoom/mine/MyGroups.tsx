import * as React from 'react';
import { readGroupsAtHand } from '../../../application/groupRoom/readGroupsAtHand';
import { readMySeats } from '../../../application/groupRoom/readMySeats';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { failureKind } from '../../components/FailureMessage/failureKind';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { afterPaint } from '../../loading/afterPaint';
import { later } from '../../loading/later';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { RoomPart } from '../RoomPart';
import { OwnGroups } from './OwnGroups';

const AllGroups = later(async () => (await import(/* webpackChunkName: 'room-all-groups' */ './AllGroups')).AllGroups, [40, 20, 40, 40, 40, 40, 40, 40], afterPaint);

export interface MyGroupsProps {
  readonly onOpen: (groupKey: string) => void;
}

/** The groups of whoever looks, and below them all the others. */
export function MyGroups({ onOpen }: MyGroupsProps): JSX.Element {
  const { myGroups, mine: strings, trouble } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => readGroupsAtHand(ports), [ports]));
  const seats = useLoaded(React.useCallback(() => readMySeats(ports), [ports]));
  const kind = loaded.kind === 'failed' ? failureKind(loaded.failure) : '';
  return (
    <>
      <h2 className={styles.title}>{myGroups}</h2>
      {loaded.kind === 'loading' && <Skeleton lines={[60, 40, 50, 30, 45, 40, 50]} />}
      {loaded.kind === 'failed' && (kind === 'missing' || kind === 'denied') && (
        <p role="alert" className={styles.text}>
          {kind === 'missing' ? trouble.gone : trouble.deniedAll}
        </p>
      )}
      {loaded.kind === 'failed' && kind !== 'missing' && kind !== 'denied' && <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />}
      {loaded.kind === 'loaded' && loaded.value.groups.length === 0 && <p className={styles.text}>{strings.empty}</p>}
      {loaded.kind === 'loaded' && loaded.value.groups.length > 0 && (
        <>
          <p className={styles.text}>{strings.intro}</p>
          {seats.kind === 'loading' && <Skeleton lines={[50, 30, 45, 30]} />}
          {seats.kind === 'failed' && <FailureMessage failure={seats.failure} onRetry={seats.retry} />}
          {seats.kind === 'loaded' && <OwnGroups atHand={loaded.value} seats={seats.value} onOpen={onOpen} />}
          {/* Fetched below the groups of one's own, and so when these are painted. */}
          {seats.kind !== 'loading' && (
            <RoomPart heading={strings.others}>
              <AllGroups atHand={loaded.value} onOpen={onOpen} />
            </RoomPart>
          )}
        </>
      )}
    </>
  );
}
