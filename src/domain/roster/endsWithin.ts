import type { IsoDate } from '../mandate/answer';
import { monthsAfter } from '../calendar/calendarDate';
import type { Term } from './roster';

/** Tells of a term whether it has a last day from the given date until as many months later, both days included. */
export function endsWithin(months: number, date: IsoDate): (term: Pick<Term, 'to'>) => boolean {
  const last = monthsAfter(date, months);
  return ({ to }) => to !== '' && date <= to && to <= last;
}
