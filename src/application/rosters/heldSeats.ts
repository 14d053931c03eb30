import type { IsoDate } from '../../domain/mandate/answer';
import { isCurrent } from '../../domain/roster/currentTerm';
import type { Seat, Term } from '../../domain/roster/roster';

/** A seat that somebody holds, has held or is to hold. */
export interface HeldSeat {
  readonly seat: Seat;
  readonly term: Term;
  readonly when: 'now' | 'coming' | 'past';
}

const order = { now: 0, coming: 1, past: 2 } as const;

function heldOrder(one: HeldSeat, other: HeldSeat): number {
  if (one.when !== other.when) return order[one.when] - order[other.when];
  const earlier = one.term.from.localeCompare(other.term.from);
  return one.when === 'past' ? -earlier : earlier;
}

/** Somebody's terms with their seats: those held now first, then those to come, the nearest first, then those of before, the latest first. */
export function heldSeats(seats: readonly Seat[], terms: readonly Term[], today: IsoDate): readonly HeldSeat[] {
  const seatOf = new Map(seats.map((seat) => [seat.key, seat]));
  const held = terms.flatMap((term): HeldSeat[] => {
    const seat = seatOf.get(term.seatKey);
    return seat ? [{ seat, term, when: isCurrent(term, today) ? 'now' : term.from > today ? 'coming' : 'past' }] : [];
  });
  return held.sort(heldOrder);
}
