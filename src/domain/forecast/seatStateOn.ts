import type { IsoDate } from '../mandate/answer';
import { currentTerm } from '../roster/currentTerm';
import type { Term } from '../roster/roster';
import { vacantSince } from '../roster/vacantSince';
import type { SeatState } from './seatState';

/** How a seat stands on a date, by its terms. */
export function seatStateOn(seatKey: string, terms: readonly Term[], date: IsoDate): SeatState {
  const term = currentTerm(terms, date);
  return term ? { kind: 'held', seatKey, termKey: term.key } : { kind: 'vacant', seatKey, since: vacantSince(terms, date) };
}
