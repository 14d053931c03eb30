import * as React from 'react';
import { roomBelowStrings } from '../../../loc/roomBelow/strings';
import { yearWheelStrings } from '../../../loc/yearWheel/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { EventSign } from '../../yearWheel/EventSign';
import { tellEvent } from '../../yearWheel/tellEvent';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { Onward } from '../Onward';
import type { RoomPanelProps } from '../RoomPanel';
import { RoomPart } from '../RoomPart';
import { useRostersLink } from '../useRostersLink';
import { monthsOfRoom } from './monthsOfRoom';
import { useRoomYearStyles } from './RoomYear.styles';

/** The group's year as a strip of twelve months; the one chosen is told in words. A closed group has none. */
export function RoomYear({ room }: RoomPanelProps): JSX.Element | null {
  const { year: strings } = useStrings(roomBelowStrings);
  const words = useStrings(yearWheelStrings);
  const language = useLanguage();
  const view = useGroupRoomStyles();
  const styles = useRoomYearStyles();
  const toRosters = useRostersLink(room.group.key);
  const now = Number(room.today.slice(5, 7)) - 1;
  const [chosen, choose] = React.useState(now);
  const year = room.today.slice(0, 4);
  const months = React.useMemo(() => monthsOfRoom(room), [room]);
  const events = months[chosen]?.events ?? [];
  if (room.profile.closing !== null) return null;
  return (
    <RoomPart heading={`${strings.heading} ${year}`}>
      <ul className={styles.strip} aria-label={strings.months(year)}>
        {months.map(({ month, events: inMonth }, index) => (
          <li key={month}>
            <button type="button" className={styles.month} aria-pressed={index === chosen} aria-label={strings.month(words.short[index] ?? '', inMonth.length)} onClick={() => choose(index)}>
              <span className={index === now ? styles.now : undefined}>{words.short[index]}</span>
              <span className={styles.signs} aria-hidden="true">
                {inMonth.slice(0, 3).map(({ key, kind }) => (
                  <svg key={key} viewBox="0 0 14 14">
                    <EventSign kind={kind} at={{ x: 7, y: 7 }} size={5} />
                  </svg>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {events.length === 0 && <p className={view.how}>{strings.nothingIn(words.months[chosen] ?? '')}</p>}
        <ul className={view.list}>
          {events.map((event) => {
            const { here, more } = tellEvent(event, room.group, language);
            return (
              <li key={event.key} className={view.row}>
                {here}
                <p className={view.how}>{[formatDate(event.date, language), more].filter((part) => part !== '').join(', ')}</p>
              </li>
            );
          })}
        </ul>
      </div>
      <Onward href={toRosters('aret')} text={strings.whole} />
    </RoomPart>
  );
}
