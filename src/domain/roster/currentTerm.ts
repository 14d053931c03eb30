import type { IsoDate } from '../mandate/answer';
import type { Term } from './roster';

/** True when the term runs on the date; the first and the last day belong to it. */
export function isCurrent({ from, to }: Term, date: IsoDate): boolean {
  return from <= date && (to === '' || date <= to);
}

/** Of one seat's terms the one on a date, the latest begun when several overlap; null when nobody sits there. */
export function currentTerm(terms: readonly Term[], date: IsoDate): Term | null {
  return terms
    .filter((term) => isCurrent(term, date))
    .reduce<Term | null>((latest, term) => (latest === null || term.from > latest.from ? term : latest), null);
}
