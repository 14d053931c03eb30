import type { Seat, Term } from '../../domain/roster/roster';
import type { ScheduledSeat } from '../../domain/roster/scheduledSeat';
import type { SeatChange } from '../../domain/roster/seatChange';

/** A term's own row, whether its seat has confirmed it or not. */
export interface StoredTerm {
  readonly term: Term;
  /** What a save must still find. */
  readonly version: string;
}

/** A seat as it lies in the store. */
export interface StoredSeat extends ScheduledSeat {
  /** Every term row of the seat: `confirmedTerms` says which count. */
  readonly terms: readonly StoredTerm[];
  /** What a save must still find. */
  readonly version: string;
  /** Display name of who changed the seat last: who began a pending change. */
  readonly changedBy: string;
  /** ISO instant. */
  readonly changed: string;
}

/**
 * Keeps seats and who sits on them: process support for all, a group's writers for their own. Every method throws
 * `Failure`, and is safe to repeat with the same keys; texts that are too long are `invalid`, and the input is named.
 */
export interface SeatEditor {
  /** The group's seats, with changes that have begun. */
  ofGroup(groupKey: string): Promise<readonly StoredSeat[]>;
  /** Adds an empty seat; one that is there already is given as it stands. */
  addSeat(seat: Seat): Promise<StoredSeat>;
  /** Changes what a seat is for; who sits there stays. @throws Failure `conflict` when the seat has been changed since */
  changeSeat(stored: StoredSeat, seat: Seat): Promise<StoredSeat>;
  /**
   * Changes who sits on a seat: claims the seat, adds what is new, then lets the seat confirm it, in two requests. When it
   * is cut short the seat tells of a change that has begun, and nobody sees any of it until it is completed.
   * @throws Failure `conflict` when somebody else has changed the seat since, or has a change begun; `invalid` for a
   *   change that `problemsOfChange` has something against
   */
  changeMember(stored: StoredSeat, change: SeatChange): Promise<StoredSeat>;
  /**
   * Carries the seat's begun change through, whoever began it; a seat where it already is done is given as it stands.
   * @throws Failure `conflict` when it has been taken back, `missing` when a hidden person's name was never kept
   */
  completeChange(stored: StoredSeat): Promise<StoredSeat>;
  /** Takes the seat's begun change back; what it had added counts for nothing. @throws Failure `conflict` when it is completed */
  cancelChange(stored: StoredSeat): Promise<StoredSeat>;
  /**
   * Keeps what a term's own row says beside its dates: who appointed, note, interests. Person and dates stay as they are.
   * @throws Failure `conflict` when the row has been changed since
   */
  describeTerm(stored: StoredTerm, term: Term): Promise<StoredTerm>;
}
