import type { StoredMeeting } from '../../../src/application/ports/meetingCalendar';
import { daysAfter } from '../../../src/domain/calendar/calendarDate';
import type { IsoDate } from '../../../src/domain/mandate/answer';
import { onWorkday } from './onWorkday';

/** How a body meets, on the workday after where it would be none: days between meetings, from the demo's today to the next one, and from closing to meeting. */
interface Rhythm {
  readonly body: string;
  readonly every: number;
  readonly next: number;
  readonly papers: number;
  readonly place: string;
}

/** The leadership meets every seventh week, as in life; bodies left out have no calendar yet. */
const rhythms: readonly Rhythm[] = [
  { body: 'rsl', every: 49, next: 16, papers: 14, place: 'Linköping' },
  { body: 'au', every: 14, next: 5, papers: 4, place: 'Digitalt' },
  { body: 'rpo-barn', every: 35, next: 9, papers: 7, place: 'Jönköping' },
  { body: 'rpo-hjarta', every: 42, next: 13, papers: 7, place: 'Linköping' },
  { body: 'rpo-kvinnosjukdomar', every: 42, next: 20, papers: 10, place: '' },
  { body: 'region-jonkoping', every: 28, next: 12, papers: 7, place: 'Jönköping' },
  { body: 'region-ostergotland', every: 28, next: 19, papers: 7, place: 'Linköping' },
  { body: 'mv-ledningsgruppen', every: 56, next: 30, papers: 14, place: 'Uppsala' },
];

/** Meetings of half a year back and a year ahead. */
const [daysBack, daysAhead] = [182, 366];

const meetingsOf = ({ body, every, next, papers, place }: Rhythm, today: IsoDate): readonly StoredMeeting[] => {
  const first = next - every * Math.floor((next + daysBack) / every);
  const count = Math.floor((daysAhead - first) / every) + 1;
  return Array.from({ length: count }, (_, index) => {
    const date = onWorkday(daysAfter(today, first + index * every));
    return { key: `demo-${body}-${date}`, body, date, papersBy: daysAfter(date, -papers), place, version: '' };
  });
};

/** The calendar of the demo's bodies, by the demo's today; of those that decide. */
export const demoMeetings = (today: IsoDate, bodies: readonly string[]): readonly StoredMeeting[] =>
  rhythms.filter(({ body }) => bodies.includes(body)).flatMap((rhythm) => meetingsOf(rhythm, today));
