import type { IsoDate } from '../mandate/answer';
import type { Meeting } from './meeting';

/** The body's next meeting whose closing day has not passed on the given day; null when the calendar holds none. */
export function reachableMeeting(meetings: readonly Meeting[], body: string, day: IsoDate): Meeting | null {
  const reachable = meetings.filter((meeting) => meeting.body === body && meeting.papersBy >= day && meeting.date >= day);
  const [next] = reachable.sort((one, other) => one.date.localeCompare(other.date));
  return next ?? null;
}
