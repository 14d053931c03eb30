import type { IsoDate } from '../mandate/answer';
import { isCurrent } from '../roster/currentTerm';
import type { Seat, Term } from '../roster/roster';
import { swedishOrder } from '../roster/swedishOrder';

/** A seat with whoever holds it on a day. */
export interface HeldSeat {
  readonly seat: Seat;
  readonly personKey: string;
}

/** The seats that are held on a day, region by region; those outside the regions last. */
export function heldSeats(seats: readonly Seat[], terms: readonly Term[], date: IsoDate): readonly HeldSeat[] {
  const holders = new Map(terms.filter((term) => isCurrent(term, date)).map(({ seatKey, personKey }) => [seatKey, personKey]));
  return seats
    .flatMap((seat): readonly HeldSeat[] => {
      const personKey = holders.get(seat.key);
      return personKey === undefined ? [] : [{ seat, personKey }];
    })
    .sort(
      ({ seat: one }, { seat: other }) =>
        Number(one.regionKey === '') - Number(other.regionKey === '') || swedishOrder(one.regionKey, other.regionKey) || swedishOrder(one.key, other.key)
    );
}
