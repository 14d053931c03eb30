import type { IsoDate } from '../mandate/answer';
import { vacantSince } from '../roster/vacantSince';
import type { SeatOn } from '../roster/seatsOn';
import type { Standing } from './standing';

/** First day since which nobody has sat on any of the seats, all of them vacant; empty when nobody ever has. */
export function lackingSince(seats: readonly SeatOn[], { index, date }: Standing): IsoDate | '' {
  return vacantSince(seats.flatMap(({ seat }) => index.termsOfSeat.get(seat.key) ?? []), date);
}
