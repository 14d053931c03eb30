import type { IsoDate } from '../mandate/answer';
import { isCurrent } from '../roster/currentTerm';
import type { ActualChair } from './chairTurn';
import type { LeadingTerm } from './leadingTerms';

/** Who leads on a date, of several the latest begun; null when nobody does. */
export function actualChair(terms: readonly LeadingTerm[], date: IsoDate): ActualChair | null {
  const current = terms.filter(({ term }) => isCurrent(term, date)).pop();
  if (!current) return null;
  const { seat, term } = current;
  return { seatKey: seat.key, personKey: term.personKey, regionKey: seat.regionKey, from: term.from, to: term.to };
}
