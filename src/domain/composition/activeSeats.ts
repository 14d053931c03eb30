import { isCleared } from '../interests/isCleared';
import type { IsoDate } from '../mandate/answer';
import type { SeatOn } from '../roster/seatsOn';

/** Seats of a group that demands it, with those alone on them whose interests are cleared on the date. */
export const activeSeats = (seats: readonly SeatOn[], date: IsoDate): readonly SeatOn[] =>
  seats.map(({ seat, term }) => ({ seat, term: term && isCleared(term, date) ? term : null }));
