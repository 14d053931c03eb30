import type { IsoDate } from '../mandate/answer';
import { answersForGroup } from '../roster/answersForGroup';
import { currentTerm } from '../roster/currentTerm';
import { placesOf } from '../roster/placesOf';
import type { SeatRole } from '../roster/roster';
import type { GroupSeats } from './attendantsOn';

/** Whom to turn to on a day, a line each: those who lead the group and its process support, as far as they may be named. */
export function contactLines({ seats, terms, people }: GroupSeats, date: IsoDate, roles: Readonly<Record<SeatRole, string>>): readonly string[] {
  return placesOf(seats, terms, people, date, 0).flatMap(({ seat }) => {
    const term = answersForGroup(seat.role) ? currentTerm(terms.filter(({ seatKey }) => seatKey === seat.key), date) : null;
    const person = people.find(({ key, isPublic }) => key === term?.personKey && isPublic);
    return person ? [`${roles[seat.role]}: ${[person.name, person.title, person.organisation, person.email].filter((part) => part !== '').join(', ')}`] : [];
  });
}
