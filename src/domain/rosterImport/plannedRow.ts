import type { Person, Seat, Term } from '../roster/roster';
import type { SeatChange } from '../roster/seatChange';

/** What becomes of a row when it is read in: nothing for one that the roster says already. */
export interface PlannedRow {
  readonly number: number;
  readonly outcome: 'added' | 'changed' | 'ended' | 'unchanged';
  readonly seat: Seat;
  readonly isNewSeat: boolean;
  /** Who sits there by the row; null for a seat that the file leaves empty. */
  readonly person: Person | null;
  readonly change: SeatChange | null;
  /** A term of the roster with what the row says of it; null when nothing is new. */
  readonly described: Term | null;
  /** A person of the roster with what the row says; null when nothing is new. */
  readonly corrected: Person | null;
}
