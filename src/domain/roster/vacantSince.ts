import type { IsoDate } from '../mandate/answer';
import { dayAfter } from './calendarDate';
import type { Term } from './roster';

/**
 * First day since which a seat has been empty on a date: the day after its last term; empty when nobody has
 * held it. A term that lies ahead does not fill it yet.
 *
 * @param terms - the seat's terms, none of them current on the date
 */
export function vacantSince(seatKey: string, terms: readonly Term[], date: IsoDate): IsoDate | '' {
  const lastDay = terms.reduce<IsoDate | ''>(
    (latest, term) => (term.seatKey === seatKey && term.to !== '' && term.to < date && term.to > latest ? term.to : latest),
    ''
  );
  return lastDay === '' ? '' : dayAfter(lastDay);
}
