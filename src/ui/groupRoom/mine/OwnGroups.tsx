import * as React from 'react';
import type { GroupsAtHand } from '../../../application/groupRoom/readGroupsAtHand';
import { mostWritten } from '../../../application/groupRoom/readMySeats';
import type { Group } from '../../../domain/roster/roster';
import type { HeldSeat } from '../../../application/rosters/heldSeats';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { OwnGroup } from './OwnGroup';

export interface OwnGroupsProps {
  readonly atHand: GroupsAtHand;
  /** The seats of whoever looks. */
  readonly seats: readonly HeldSeat[];
  readonly onOpen: (groupKey: string) => void;
}

/** The groups that one sits in, is to sit in, or writes for. */
export function OwnGroups({ atHand: { groups, closed, writesFor }, seats, onOpen }: OwnGroupsProps): JSX.Element {
  const { mine: strings } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  const seatsIn = ({ key }: Group): readonly HeldSeat[] => seats.filter(({ seat }) => seat.groupKey === key);
  const living = groups.filter(({ key }) => !closed.has(key));
  const seated = living.filter((group) => seatsIn(group).length > 0);
  const written = living.filter((group) => writesFor.includes(group.key) && !seated.includes(group));
  // Whoever writes for many is told more by those they sit in.
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
