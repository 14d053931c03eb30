import type { IsoDate } from '../mandate/answer';
import type { RosterIndex } from '../roster/rosterIndex';
import type { Seat, Term } from '../roster/roster';
import type { CliffRule } from './cliff';
import { cliffsOf } from './cliffsOf';
import { clearedState } from './clearedState';
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
  /** True for groups whose seats are active only with cleared interests; none of them when left out. */
  readonly isClearanceDemanded?: (groupKey: string) => boolean;
}

/** How some seats will stand on a later day: a group's, or e.g. all seats of the chairs of a kind of group. */
export function forecastSeats(seats: readonly Seat[], index: RosterIndex, { from, until, cliff, isClearanceDemanded = () => false }: ForecastSpan): Forecast {
  const termsOf = ({ key }: Seat): readonly Term[] => index.termsOfSeat.get(key) ?? [];
  const ending = seats.flatMap((seat) => endingTerms(seat, termsOf(seat), from, until));
  const later = seats.map((seat) => {
    const state = seatStateAfter(seatStateOn(seat.key, termsOf(seat), from), termsOf(seat), from, until);
    return isClearanceDemanded(seat.groupKey) ? clearedState(state, termsOf(seat), until) : state;
  });
  return { from, until, ending, seats: later, cliffs: cliffsOf(seats, index, ending, cliff) };
}
