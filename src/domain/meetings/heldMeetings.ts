import type { IsoDate } from '../mandate/answer';
import type { Meeting } from './meeting';

/** A body's meetings on or before a day, the newest first. */
export const heldMeetings = (meetings: readonly Meeting[], body: string, today: IsoDate): readonly Meeting[] =>
  meetings
    .filter((meeting) => meeting.body === body && meeting.date <= today)
    .sort((one, other) => other.date.localeCompare(one.date));
