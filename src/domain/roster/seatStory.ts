import type { Place } from './place';
import type { Seat, Term } from './roster';

/** A seat on a date, with what was before and what is to come. */
export interface SeatStory {
  readonly seat: Seat;
  readonly place: Place;
  /** The term of the one who sits there; null when nobody does. */
  readonly current: Term | null;
  /** Terms that have not begun, the next first. */
  readonly coming: readonly Term[];
  /** Terms that are over, the latest first. */
  readonly past: readonly Term[];
}
