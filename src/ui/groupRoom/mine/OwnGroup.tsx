import * as React from 'react';
import type { HeldSeat } from '../../../application/rosters/heldSeats';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { GroupLinkProps } from './GroupLink';
import { GroupLink } from './GroupLink';

export interface OwnGroupProps extends GroupLinkProps {
  /** One's seats in it, those held now first. */
  readonly held: readonly HeldSeat[];
  readonly writes: boolean;
}

/** A group of one's own, and what one is there. */
export function OwnGroup({ group, held, writes, onOpen }: OwnGroupProps): JSX.Element {
  const { mine: strings } = useStrings(groupRoomStrings);
  const language = useLanguage();
  const styles = useGroupRoomStyles();
  const words = useSeatWords(group);
  const told = ({ seat, term, when }: HeldSeat): string => {
    const role = words.seatName(seat);
    if (when === 'coming') return strings.from(role, formatDate(term.from, language));
    return term.to === '' ? role : strings.until(role, formatDate(term.to, language));
  };
  return (
    <li className={styles.row}>
      <GroupLink group={group} onOpen={onOpen} />
      <p className={styles.how}>{[...held.map(told), ...(writes ? [strings.writes] : [])].join(' · ')}</p>
    </li>
  );
}
