import type { IsoDate } from '../mandate/answer';
import type { RosterIndex } from '../roster/rosterIndex';
import type { Seat, Term } from '../roster/roster';
import type { CliffRule } from './cliff';
import { cliffsOf } from './cliffsOf';
import { endingTerms } from './endingTerms';
import type { Forecast } from './forecast';
import { seatStateAfter } from './seatStateAfter';
import { seatStateOn } from './seatStateOn';

/** What a forecast is asked for. */
export interface ForecastSpan {
  /** Today, and the later day. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly cliff: CliffRule;
}

/** How some seats will stand on a later day: a group's, or e.g. all seats of the chairs of a kind of group. */
export function forecastSeats(seats: readonly Seat[], index: RosterIndex, { from, until, cliff }: ForecastSpan): Forecast {
  const termsOf = ({ key }: Seat): readonly Term[] => index.termsOfSeat.get(key) ?? [];
  const ending = seats.flatMap((seat) => endingTerms(seat, termsOf(seat), from, until));
  const later = seats.map((seat) => seatStateAfter(seatStateOn(seat.key, termsOf(seat), from), termsOf(seat), from, until));
  return { from, until, ending, seats: later, cliffs: cliffsOf(seats, index, ending, cliff) };
}
