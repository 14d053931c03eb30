import type { IsoDate } from '../mandate/answer';
import { dayAfter } from '../calendar/calendarDate';
import type { Term } from './roster';

/**
 * First day since which a seat has been empty on a date: the day after its last term; empty when nobody has
 * held it. A term that lies ahead does not fill it yet.
 *
 * @param terms - the seat's terms, none of them current on the date
 */
export function vacantSince(terms: readonly Term[], date: IsoDate): IsoDate | '' {
  const lastDays = terms.map(({ to }) => to).filter((to) => to !== '' && to < date);
  const last = lastDays.sort().pop();
  return last === undefined ? '' : dayAfter(last);
}
