import * as React from 'react';
import type { RoomEvent } from '../../../domain/groupRoom/roomEvent';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { tellRoomEvent } from './tellRoomEvent';
import { useSinceLast } from './useSinceLast';

/** Events told at once; the rest are a click away. */
const mostTold = 5;

/** *Sedan du var här sist*: what has happened in the group since; nothing when nothing has. */
export function SinceLast({ room }: RoomPanelProps): JSX.Element | null {
  const { since: strings } = useStrings(groupRoomStrings);
  const language = useLanguage();
  const styles = useGroupRoomStyles();
  const { seatName } = useSeatWords(room.group);
  const { day, events } = useSinceLast(room);
  if (events.length === 0) return null;
  const list = (told: readonly RoomEvent[]): JSX.Element => (
    <ul className={styles.list}>
      {told.map((event) => (
        <li key={event.key} className={styles.row}>
          {strings.on(formatDate(event.date, language), tellRoomEvent(event, language, seatName))}
        </li>
      ))}
    </ul>
  );
  const rest = events.slice(mostTold);
  return (
    <RoomPart heading={day === '' ? strings.first : strings.last(formatDate(day, language))}>
      {list(events.slice(0, mostTold))}
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{strings.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </RoomPart>
  );
}
