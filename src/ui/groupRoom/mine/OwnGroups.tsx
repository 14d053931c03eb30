import * as React from 'react';
import type { GroupsAtHand } from '../../../application/groupRoom/readGroupsAtHand';
import { readMySeats } from '../../../application/groupRoom/readMySeats';
import type { Group } from '../../../domain/roster/roster';
import type { HeldSeat } from '../../../application/rosters/readPerson';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { useStrings } from '../../language/useStrings';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { OwnGroup } from './OwnGroup';

export interface OwnGroupsProps {
  readonly atHand: GroupsAtHand;
  readonly onOpen: (groupKey: string) => void;
}

/** Process support writes for many: those one sits in say more then. */
const mostWritten = 12;

/** The groups that one sits in, is to sit in, or writes for. */
export function OwnGroups({ atHand: { groups, closed, writesFor }, onOpen }: OwnGroupsProps): JSX.Element {
  const { mine: strings } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const ports = usePorts();
  const loaded = useLoaded(React.useCallback(() => readMySeats(ports), [ports]));
  if (loaded.kind === 'loading') return <Skeleton lines={[50, 30, 45, 30]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const seatsIn = ({ key }: Group): readonly HeldSeat[] => loaded.value.filter(({ seat }) => seat.groupKey === key);
  const living = groups.filter(({ key }) => !closed.has(key));
  const seated = living.filter((group) => seatsIn(group).length > 0);
  const written = living.filter((group) => writesFor.includes(group.key) && !seated.includes(group));
  const own = [...seated, ...(written.length > mostWritten ? [] : written)];
  if (own.length === 0) return <p className={styles.text}>{strings.none}</p>;
  return (
    <ul className={styles.list}>
      {own.map((group) => (
        <OwnGroup key={group.key} group={group} held={seatsIn(group)} writes={writesFor.includes(group.key)} onOpen={onOpen} />
      ))}
    </ul>
  );
}
