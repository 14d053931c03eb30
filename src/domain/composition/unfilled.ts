import type { IsoDate } from '../mandate/answer';
import type { SeatOn } from '../roster/seatsOn';
import { lackingSince } from './lackingSince';
import type { Standing } from './standing';

/** Since when nobody sits on the seats of a kind; null when somebody does. Seats that are not there are not filled either. */
export function unfilled(standing: Standing, ofKind: (seat: SeatOn) => boolean): { readonly since: IsoDate | '' } | null {
  const seats = standing.seats.filter(ofKind);
  return seats.some(({ term }) => term !== null) ? null : { since: lackingSince(seats, standing) };
}
