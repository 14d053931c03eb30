import type { IsoDate } from '../mandate/answer';
import { currentTerm } from '../roster/currentTerm';
import { placesOf } from '../roster/placesOf';
import { regionNamed } from '../roster/regionNamed';
import type { Person, Seat, SeatRole, Term } from '../roster/roster';
import { swedishOrder } from '../roster/swedishOrder';
import type { Attendant } from './reportAnswer';

/** Who sits in a group. */
export interface GroupSeats {
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
}

/** Regions by name, and those outside the regions last. */
const byRegion = (one: Attendant, other: Attendant): number =>
  Number(one.region === '') - Number(other.region === '') || swedishOrder(one.region, other.region);

/** What a seat is, as the document writes it: *Ledamot, barnläkare*. */
function roleOf({ role, profession, organisation }: Seat, roles: Readonly<Record<SeatRole, string>>): string {
  return [roles[role], profession, organisation].filter((part) => part !== '').join(', ');
}

/**
 * Who is called to a meeting on a day: everybody whose term runs. Notes are read by more people than the names of those
 * who are kept from public pages, so they stand there by their role.
 */
export function attendantsOn({ seats, terms, people }: GroupSeats, date: IsoDate, roles: Readonly<Record<SeatRole, string>>): readonly Attendant[] {
  const known = new Map(people.map((person) => [person.key, person]));
  return placesOf(seats, terms, people, date, 0)
    .filter(({ kind }) => kind === 'held')
    .map(({ seat }): Attendant => {
      const term = currentTerm(terms.filter(({ seatKey }) => seatKey === seat.key), date);
      const person = known.get(term?.personKey ?? '');
      const region = seat.regionKey === '' ? '' : regionNamed(seat.regionKey);
      return { key: seat.key, name: person?.isPublic === true ? person.name : '', role: roleOf(seat, roles), region, presence: '' };
    })
    .sort(byRegion);
}
