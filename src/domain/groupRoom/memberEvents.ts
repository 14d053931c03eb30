import { dayAfter } from '../calendar/calendarDate';
import { byText } from '../followup/byText';
import type { IsoDate } from '../mandate/answer';
import type { GroupSeats } from '../report/attendantsOn';
import type { Term } from '../roster/roster';
import type { RoomEvent } from './roomEvent';

/** Time without a break that one person sits in a group, whatever seats it is on. */
interface Stretch {
  readonly first: Term;
  readonly last: Term;
}

const isOver = ({ to }: Term, date: IsoDate): boolean => to !== '' && to < date;

/** @param terms of one person */
function stretchesOf(terms: readonly Term[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const term of [...terms].sort((one, other) => byText(one.from, other.from))) {
    const before = stretches[stretches.length - 1];
    if (!before || (before.last.to !== '' && dayAfter(before.last.to) < term.from)) stretches.push({ first: term, last: term });
    else if (before.last.to !== '' && (term.to === '' || term.to > before.last.to)) stretches[stretches.length - 1] = { ...before, last: term };
  }
  return stretches;
}

/**
 * Who has come to a group and left it by a day. Whoever goes on, on the same seat or another, has done neither.
 * The last day is the one somebody is told to have left.
 */
export function memberEvents({ seats, terms, people }: GroupSeats, today: IsoDate): readonly RoomEvent[] {
  const seatOf = new Map(seats.map((seat) => [seat.key, seat]));
  const nameOf = new Map(people.map(({ key, name }) => [key, name]));
  const counted = terms.filter(({ seatKey, from, to }) => seatOf.has(seatKey) && (to === '' || from <= to));
  const ofPerson = (personKey: string): readonly Stretch[] => stretchesOf(counted.filter((term) => term.personKey === personKey));
  const told = (kind: 'came' | 'left', term: Term, date: IsoDate): readonly RoomEvent[] => {
    const seat = seatOf.get(term.seatKey);
    return seat ? [{ key: `${kind} ${term.key} ${date}`, date, kind, name: nameOf.get(term.personKey) ?? '', seat }] : [];
  };
  return [...new Set(counted.map(({ personKey }) => personKey))].flatMap(ofPerson).flatMap(({ first, last }) => [
    ...(first.from <= today ? told('came', first, first.from) : []),
    ...(isOver(last, today) ? told('left', last, last.to) : [])
  ]);
}
