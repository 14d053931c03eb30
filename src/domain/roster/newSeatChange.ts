import type { SeatChange } from './seatChange';

/** A change that changes nothing but what is given. */
export function newSeatChange(given: Pick<SeatChange, 'key'> & Partial<SeatChange>): SeatChange {
  return { adjust: null, withdraw: '', begin: null, person: null, ...given };
}
