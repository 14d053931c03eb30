import type { IsoDate } from '../mandate/answer';
import type { Cliff } from './cliff';
import type { SeatState } from './seatState';

/** A term that ends before the forecast's day. */
export interface EndingTerm {
  readonly termKey: string;
  readonly seatKey: string;
  readonly groupKey: string;
  readonly personKey: string;
  /** Last day. */
  readonly to: IsoDate;
  /** Who sits there the day after, as far as is known. */
  readonly followedBy: 'nobody' | 'samePerson' | 'otherPerson';
}

/** How rosters will stand on a later day if nothing more is decided. */
export interface Forecast {
  /** The day it is made on, and the day it is for. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Terms whose last day is from the first day to the day before the other, by that day. */
  readonly ending: readonly EndingTerm[];
  /** Every seat as it stands on the later day, in the roster's order. */
  readonly seats: readonly SeatState[];
  readonly cliffs: readonly Cliff[];
}
