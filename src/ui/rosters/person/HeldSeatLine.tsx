import * as React from 'react';
import type { HeldSeat } from '../../../application/rosters/heldSeats';
import type { Group } from '../../../domain/roster/roster';
import { rostersStrings } from '../../../loc/rosters/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useRostersStyles } from '../Rosters.styles';
import { useSeatWords } from '../useSeatWords';

export interface HeldSeatLineProps {
  readonly held: HeldSeat;
  /** Undefined for a group that is not among those read. */
  readonly group: Group | undefined;
  /** What the group is called in the list; undefined as the group is. */
  readonly name: string | undefined;
  readonly onOpen: (groupKey: string) => void;
}

const unknown = (key: string): Group => ({ key, kind: 'rag', name: key, subject: key, programmeArea: '', healthcareRegions: [], mandators: [], templateFamily: '' });

/** A seat that somebody holds: in which group, as what, and how long. */
export function HeldSeatLine({ held: { seat, term }, group = unknown(seat.groupKey), name = group.name, onOpen }: HeldSeatLineProps): JSX.Element {
  const { history } = useStrings(rostersStrings);
  const language = useLanguage();
  const styles = useRostersStyles();
  const words = useSeatWords(group);
  const on = term.appointedOn === '' ? '' : formatDate(term.appointedOn, language);
  return (
    <li className={styles.row}>
      <button type="button" className={styles.link} onClick={() => onOpen(group.key)}>
        {name}
      </button>
      <p className={styles.quiet}>
        {words.seatName(seat)} · {words.period(term)}
      </p>
      {history.appointed(term.appointedBy, on, term.paragraph) !== '' && <p className={styles.quiet}>{history.appointed(term.appointedBy, on, term.paragraph)}</p>}
    </li>
  );
}
