import type { IsoDate } from '../mandate/answer';
import { currentTerm } from './currentTerm';
import { placesOf } from './placesOf';
import type { Person, Seat, Term } from './roster';
import type { SeatStory } from './seatStory';

const byFrom = (one: Term, other: Term): number => one.from.localeCompare(other.from);

/**
 * The seats with their terms before, on and after a date, in the order of their places.
 *
 * @param horizon - months ahead within which a term counts as ending soon
 */
export function seatStories(
  seats: readonly Seat[],
  terms: readonly Term[],
  people: readonly Person[],
  date: IsoDate,
  horizon: number
): readonly SeatStory[] {
  return placesOf(seats, terms, people, date, horizon).map((place) => {
    const own = terms.filter(({ seatKey }) => seatKey === place.seat.key).sort(byFrom);
    const current = currentTerm(own, date);
    return {
      seat: place.seat,
      place,
      current,
      coming: own.filter(({ from }) => from > date),
      past: own.filter((term) => term.from <= date && term !== current).reverse()
    };
  });
}
