import { monthsAfter } from '../../domain/calendar/calendarDate';
import type { IsoDate } from '../../domain/mandate/answer';
import type { StoredGroupMeeting } from '../../application/ports/groupMeetings';

type Meetings = readonly StoredGroupMeeting[];

export interface SortedMeetings {
  /** Planned, and their day has come: the first first. */
  readonly unheld: Meetings;
  readonly coming: Meetings;
  /** Held within a year: the latest first. */
  readonly held: Meetings;
  /** Held before that: the latest first. */
  readonly earlier: Meetings;
  /** The latest first. */
  readonly cancelled: Meetings;
}

/** Meetings by what somebody may want with them. @param meetings by date */
export function sortMeetings(meetings: Meetings, today: IsoDate): SortedMeetings {
  const aYearAgo = monthsAfter(today, -12);
  const of = (state: StoredGroupMeeting['state'], fits: (date: IsoDate) => boolean = () => true): StoredGroupMeeting[] =>
    meetings.filter((meeting) => meeting.state === state && fits(meeting.date));
  return {
    unheld: of('planned', (date) => date <= today),
    coming: of('planned', (date) => date > today),
    held: of('held', (date) => date >= aYearAgo).reverse(),
    earlier: of('held', (date) => date < aYearAgo).reverse(),
    cancelled: of('cancelled').reverse()
  };
}
