import type { IsoDate } from '../mandate/answer';
import { monthsAfter } from '../calendar/calendarDate';
import type { Term } from './roster';

/** True when the term has a last day from the given date until as many months later, both days included. */
export function endsWithin({ to }: Term, months: number, date: IsoDate): boolean {
  return to !== '' && date <= to && to <= monthsAfter(date, months);
}
