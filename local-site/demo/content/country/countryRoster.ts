import type { Roster } from '../../../../src/application/ports/rosterStore';
import { daysAfter } from '../../../../src/domain/calendar/calendarDate';
import { swedishDay } from '../../../../src/domain/calendar/swedishDay';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import { newSeat } from '../../../../src/domain/roster/newSeat';
import { newTerm } from '../../../../src/domain/roster/newTerm';
import type { Group, Seat, SeatRole, Term } from '../../../../src/domain/roster/roster';
import { createRandom, type Random } from '../../../random';
import { countryPeople, type CountryPeople } from './countryPeople';
import { countryPlaces, type GroupPlace } from './countryPlaces';
import type { CountrySize } from './countrySize';

const leads = (role: SeatRole): boolean => role === 'chair' || role === 'convener' || role === 'viceChair';

/** Years of a term: chairs rotate every second year; others stay two or three, as their group has it. */
const yearsOf = (role: SeatRole, turn: number): number => (leads(role) ? 2 : 2 + (turn % 2));

/** On which day of the year terms end: New Year's Eve in most groups, so that cliffs are there to be foreseen. */
const lastDays = ['12-31', '12-31', '12-31', '06-30', '02-28'] as const;

/** The last day of a seat's last term: some time from today, or, of every eleventh seat, some time ago. */
function endOfLast(random: Random, years: number, turn: number, year: number, today: IsoDate): IsoDate {
  const day = lastDays[turn % lastDays.length]!;
  if (random.below(11) === 0) return daysAfter(today, -30 - random.below(300));
  const ends = `${year + random.below(years)}-${day}`;
  return ends < today ? `${year + years}-${day}` : ends;
}

interface Making {
  readonly people: CountryPeople;
  readonly random: Random;
  readonly today: IsoDate;
  readonly size: CountrySize;
}

/** One person after the other on a seat; every third is asked to stay for another term, but chairs go on to the next. */
function termsOf({ people, random, today, size }: Making, seat: Seat, { group, place }: GroupPlace, turn: number): readonly Term[] {
  const years = yearsOf(place.role, turn);
  const last = endOfLast(random, years, turn, Number(today.slice(0, 4)), today);
  const endOf = (back: number): IsoDate => `${Number(last.slice(0, 4)) - back * years}${last.slice(4).replace('-02-29', '-02-28')}`;
  let person = people.next(place);
  return Array.from({ length: size.termsOfSeat }, (_, index): Term => {
    const from = daysAfter(endOf(size.termsOfSeat - index), 1);
    if (index > 0 && (leads(place.role) || random.below(100) >= 34)) person = people.next(place);
    return newTerm({
      key: `${seat.key}-${index + 1}`,
      seatKey: seat.key,
      groupKey: group.key,
      personKey: person.key,
      from,
      to: endOf(size.termsOfSeat - 1 - index),
      appointedBy: group.programmeArea === '' || group.kind === 'rpo' ? 'Regionsjukvårdsledningen' : `RPO ${group.programmeArea}`,
      appointedOn: daysAfter(from, -30 - random.below(40)),
      paragraph: String(10 + random.below(80)),
    });
  });
}

/** Who sits and has sat in the country's groups; the same for the same groups and day. */
export function countryRoster(groups: readonly Group[], size: CountrySize, now: Date): Roster {
  const making: Making = { people: countryPeople(Math.ceil(size.seats / 25)), random: createRandom(1862), today: swedishDay(now), size };
  const seats: Seat[] = [];
  const terms: Term[] = [];
  countryPlaces(groups, size).forEach((place, turn) => {
    const { group, number } = place;
    const { role } = place.place;
    const seat = newSeat({
      key: `${group.key}-plats${number}`,
      groupKey: group.key,
      ...place.place,
      votes: role !== 'processSupport',
      requirement: role === 'municipal' || role === 'patient' ? 'wished' : 'required',
    });
    seats.push(seat);
    terms.push(...termsOf(making, seat, place, turn));
  });
  return { groups, seats, terms, people: making.people.all };
}
