import type { IsoDate } from '../mandate/answer';
import { currentTerm } from './currentTerm';
import type { Seat, Term } from './roster';
import type { RosterIndex } from './rosterIndex';

/** A seat, and the term that runs on it; null while it is vacant. */
export interface SeatOn {
  readonly seat: Seat;
  readonly term: Term | null;
}

/** A group's seats on a date. */
export function seatsOn(groupKey: string, index: RosterIndex, date: IsoDate): readonly SeatOn[] {
  return (index.seatsOfGroup.get(groupKey) ?? []).map((seat) => ({ seat, term: currentTerm(index.termsOfSeat.get(seat.key) ?? [], date) }));
}
