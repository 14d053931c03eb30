import type { Seat, Term } from '../roster/roster';
import type { SeatSchedule } from '../roster/seatSchedule';

/** A seat while rows are laid on it, with what earlier rows have changed. */
export interface SeatDraft {
  readonly seat: Seat;
  readonly isNew: boolean;
  schedule: SeatSchedule;
  terms: readonly Term[];
  /** Terms that rows are about, each with the number of its row. */
  readonly claimed: Map<string, number>;
  /** True when a row without a person has counted it. */
  counted: boolean;
}
