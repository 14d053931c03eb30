import { byText } from '../followup/byText';
import type { ListItem } from '../mandate/answer';
import { swedishDate } from '../mandate/swedishDate';
import { regionNamed } from '../roster/regionNamed';
import type { Seat, SeatRole } from '../roster/roster';
import type { GroupSeats } from './attendantsOn';

interface Change {
  readonly key: string;
  readonly date: string;
  readonly text: string;
}

const seatWords = ({ role, profession, organisation, regionKey }: Seat, roles: Readonly<Record<SeatRole, string>>): string =>
  [roles[role].toLocaleLowerCase('sv'), profession, organisation, regionKey === '' ? '' : regionNamed(regionKey)].filter((part) => part !== '').join(', ');

/**
 * A line for each term that began or ended in a period, the earliest first. Nobody is named who is kept from public pages.
 * @param from first day
 * @param to last day
 */
export function rosterChanges({ seats, terms, people }: GroupSeats, from: string, to: string, roles: Readonly<Record<SeatRole, string>>): readonly ListItem[] {
  const seatOf = new Map(seats.map((seat) => [seat.key, seat]));
  const known = new Map(people.map((person) => [person.key, person]));
  const isWithin = (day: string): boolean => day !== '' && day >= from && day <= to;
  const changes = terms.flatMap((term): readonly Change[] => {
    const seat = seatOf.get(term.seatKey);
    if (!seat) return [];
    const person = known.get(term.personKey);
    const who = person?.isPublic === true && person.name !== '' ? `${person.name} (${seatWords(seat, roles)})` : seatWords(seat, roles);
    return [
      ...(isWithin(term.from) ? [{ key: `${term.key}.from`, date: term.from, text: `${swedishDate(term.from)}: ${who} började.` }] : []),
      ...(isWithin(term.to) ? [{ key: `${term.key}.to`, date: term.to, text: `${swedishDate(term.to)}: ${who} slutade.` }] : [])
    ];
  });
  return changes.sort((one, other) => byText(one.date, other.date) || byText(one.key, other.key)).map(({ key, text }) => ({ key, text }));
}
