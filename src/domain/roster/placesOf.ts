import { isCleared } from '../interests/isCleared';
import type { IsoDate } from '../mandate/answer';
import { currentTerm } from './currentTerm';
import { endsWithin } from './endsWithin';
import type { Place } from './place';
import type { Person, Seat, SeatRole, Term } from './roster';
import { swedishOrder } from './swedishOrder';
import { vacantSince } from './vacantSince';

const roleOrder: Readonly<Record<SeatRole, number>> = {
  chair: 0,
  convener: 0,
  viceChair: 1,
  member: 2,
  nationalRepresentative: 3,
  municipal: 4,
  patient: 5,
  coOpted: 6,
  processSupport: 7
};

const nameOf = (place: Place): string => (place.kind === 'held' ? place.person : '');

/** By role; within a role the held places by name, then the vacant ones by what the seat is for. */
function placeOrder(one: Place, other: Place): number {
  return (
    roleOrder[one.seat.role] - roleOrder[other.seat.role] ||
    Number(one.kind === 'vacant') - Number(other.kind === 'vacant') ||
    swedishOrder(nameOf(one), nameOf(other)) ||
    swedishOrder(one.seat.profession, other.seat.profession) ||
    swedishOrder(one.seat.key, other.seat.key)
  );
}

/**
 * The seats as places on a date: who sits there, or since when nobody does.
 *
 * @param horizon - months ahead within which a term counts as ending soon
 */
export function placesOf(
  seats: readonly Seat[],
  terms: readonly Term[],
  people: readonly Person[],
  date: IsoDate,
  horizon: number
): readonly Place[] {
  const names = new Map(people.map(({ key, name }) => [key, name]));
  const termsBySeat = new Map<string, Term[]>();
  for (const term of terms) termsBySeat.set(term.seatKey, [...(termsBySeat.get(term.seatKey) ?? []), term]);
  const endsSoon = endsWithin(horizon, date);
  const places = seats.map((seat): Place => {
    const seatTerms = termsBySeat.get(seat.key) ?? [];
    const term = currentTerm(seatTerms, date);
    if (term === null) return { kind: 'vacant', seat, since: vacantSince(seatTerms, date) };
    const { from, to, personKey } = term;
    return { kind: 'held', seat, person: names.get(personKey) ?? '', from, to, isCleared: isCleared(term, date), endsSoon: endsSoon(term) };
  });
  return places.sort(placeOrder);
}
