import type { IsoDate } from '../mandate/answer';
import { isCurrent } from '../roster/currentTerm';
import { vacantSince } from '../roster/vacantSince';
import type { SeatOn } from '../roster/seatsOn';
import type { Standing } from './standing';

/** First day since which nobody has sat on any of the seats; empty when nobody ever has, or when somebody does who is not active. */
export function lackingSince(seats: readonly SeatOn[], { index, date }: Standing): IsoDate | '' {
  const terms = seats.flatMap(({ seat }) => index.termsOfSeat.get(seat.key) ?? []);
  return terms.some((term) => isCurrent(term, date)) ? '' : vacantSince(terms, date);
}
