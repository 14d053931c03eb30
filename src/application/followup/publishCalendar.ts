import { swedishDay } from '../../domain/calendar/swedishDay';
import type { StoredCalendar } from '../ports/groupCalendars';
import type { Ports } from '../ports/ports';
import type { CalendarWords } from './calendarOfGroup';
import { calendarOfGroup } from './calendarOfGroup';
import type { FollowupPorts } from './followupPorts';
import { readGroupYear } from './readGroupYear';

/**
 * Writes the calendar that others subscribe to, from what the lists say now. Safe to repeat.
 * @param words that whoever has the file may read
 * @throws Failure `denied` to one who does not write for the group
 */
export const publishCalendar = (
  ports: FollowupPorts & Pick<Ports, 'clock' | 'groupCalendars'>,
  groupKey: string,
  words: CalendarWords
): Promise<StoredCalendar> =>
  ports.groupCalendars.save(groupKey, async () => {
    const year = await readGroupYear(ports, groupKey, { today: swedishDay(ports.clock.now()) });
    return calendarOfGroup(ports, year, words);
  });
