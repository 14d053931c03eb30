import { daysAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { RoomEvent } from './roomEvent';
import type { Visit } from './visit';

/** How far back somebody is told who has not been here before; and how much later than it happened something may be entered. */
const daysLookedBack = 30;

/** Day from which events are told and remembered. @param since null for a first visit */
export const firstDayTold = (since: Pick<Visit, 'day'> | null, today: IsoDate): IsoDate => daysAfter(since?.day ?? today, -daysLookedBack);

/** What is new since a visit: what was not known then, also when it is entered with an earlier day. In the order given. */
export function eventsSince(events: readonly RoomEvent[], since: Visit | null, today: IsoDate): readonly RoomEvent[] {
  const from = firstDayTold(since, today);
  const seen = new Set(since?.seen ?? []);
  return events.filter(({ key, date }) => date >= from && date <= today && !seen.has(key));
}
