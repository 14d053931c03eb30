import type { Person, Term } from '../../domain/roster/roster';
import type { SeatChange } from '../../domain/roster/seatChange';

/** What is to be done with one seat, whole or not at all as far as who sits there goes. */
export interface SeatWork {
  readonly change: SeatChange | null;
  /** A term of the seat with what is to be said of it beside its dates. */
  readonly described: Term | null;
  /** Somebody on the rosters with other facts. */
  readonly corrected: Person | null;
}
