import type { Term } from './roster';

/** A term as it begins: without an end, and with nothing known of who appointed the person. */
export function newTerm(given: Pick<Term, 'key' | 'seatKey' | 'groupKey' | 'personKey' | 'from'> & Partial<Term>): Term {
  return { to: '', appointedBy: '', appointedOn: '', paragraph: '', note: '', interests: 'none', interestsUntil: '', ...given };
}
