import type { CalendarDay } from '../meetings/calendarFile';
import { hoursIn } from '../meetings/hoursIn';
import type { WheelEvent, WheelMonth } from './wheelEvent';

/** How an event is told in a calendar. */
export type WheelWords = Pick<CalendarDay, 'summary' | 'description' | 'place' | 'link'>;

/** No spaces, and never the same for two keys. */
const uidOf = ({ key }: WheelEvent): string => encodeURIComponent(key);

/** The days of year wheels for a calendar file, each known again when the file is made anew. */
export const wheelCalendar = (months: readonly WheelMonth[], wordsOf: (event: WheelEvent) => WheelWords): readonly CalendarDay[] =>
  months
    .flatMap(({ events }) => events)
    .map((event) => ({ uid: uidOf(event), date: event.date, hours: event.kind === 'meeting' ? hoursIn(event.meeting.time) : null, ...wordsOf(event) }));
