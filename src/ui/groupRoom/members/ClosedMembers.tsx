import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { memberStrings } from '../../../loc/members/strings';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';
import { useGroupRoomStyles } from '../GroupRoom.styles';

/** Who sat last on the seats of a group that is closed: nobody is missed there. */
export function ClosedMembers({ room: { group, roster } }: { readonly room: GroupRoom }): JSX.Element {
  const { members: strings } = useStrings(groupRoomStrings);
  const words = useStrings(memberStrings);
  const styles = useGroupRoomStyles();
  const { seatName, period } = useSeatWords(group);
  const last = roster.stories.flatMap(({ seat, current, past }) => {
    const term = current ?? past[0];
    return term ? [{ seat, term }] : [];
  });
  return (
    <>
      <p className={styles.how}>{last.length === 0 ? words.none : strings.was}</p>
      <ul className={styles.list}>
        {last.map(({ seat, term }) => (
          <li key={seat.key} className={styles.row}>
            <p className={styles.what}>{roster.people.get(term.personKey)?.name || words.notShown}</p>
            <p className={styles.how}>{`${seatName(seat)}, ${period(term)}`}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
