import type { IsoDate } from '../mandate/answer';
import type { Meeting } from './meeting';

/** The body's first meeting on or after a day, whether papers can still reach it or not; null when the calendar holds none. */
export function nextMeeting(meetings: readonly Meeting[], body: string, day: IsoDate): Meeting | null {
  const coming = meetings.filter((meeting) => meeting.body === body && meeting.date >= day);
  const [next] = coming.sort((one, other) => one.date.localeCompare(other.date));
  return next ?? null;
}
