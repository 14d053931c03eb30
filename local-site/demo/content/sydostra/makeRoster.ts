import type { Roster } from '../../../../src/application/ports/rosterStore';
import { newPerson } from '../../../../src/domain/roster/newPerson';
import { newSeat } from '../../../../src/domain/roster/newSeat';
import { newTerm } from '../../../../src/domain/roster/newTerm';
import { regionNamed } from '../../../../src/domain/roster/regionNamed';
import type { Group, Person, Seat, Term } from '../../../../src/domain/roster/roster';
import { createRandom, type Random } from '../../../random';
import { inventedName } from '../inventedNames';
import { plainKey } from '../plainKey';
import type { DemoPlace, Filling, Years } from './demoPlace';
import { yearsOfHistory } from './rotation';

/** A roster on the way: what has been made so far is what later places may refer to. */
export interface Making {
  /** Today's. */
  readonly year: number;
  readonly seats: Seat[];
  readonly terms: Term[];
  readonly people: Person[];
  readonly random: Random;
}

export const beginRoster = (year: number): Making => ({ year, seats: [], terms: [], people: [], random: createRandom(2026) });

/** How a term was decided, beside the day. */
type Decided = Pick<Term, 'appointedBy' | 'appointedOn' | 'paragraph'>;

type Days = Pick<Term, 'from' | 'to' | 'personKey'>;

/** An invented person for a place, or one by name. */
export function personOn({ people }: Making, { regionKey, organisation, role, profession }: DemoPlace, name?: string): Person {
  const person = newPerson({
    key: `person-${people.length + 1}`,
    name: name ?? inventedName(people.length),
    title: profession,
    organisation: organisation || regionNamed(regionKey),
    email: role === 'patient' ? '' : `${plainKey(name ?? inventedName(people.length)).replace(/-/g, '.')}@uppdrag.example`,
    isPublic: role !== 'patient'
  });
  people.push(person);
  return person;
}

/** One person after the other; chairs go on to the next, of others every third stays for another term. Of those who leave this year every second has somebody to come. */
function ownTerms(making: Making, place: DemoPlace, { years, endsIn }: Extract<Filling, { kind: 'terms' }>): readonly Days[] {
  const { year, random } = making;
  const present = year + endsIn - years + 1;
  const terms: Days[] = [];
  const last = endsIn === 0 && years > 2 && random.below(2) === 0 ? year + 1 : year;
  for (let begins = present - years * Math.ceil((present - year + yearsOfHistory) / years); begins <= last; begins += years) {
    const before = terms[terms.length - 1];
    const stays = before !== undefined && years !== 2 && random.below(3) === 0;
    terms.push({ personKey: stays ? before.personKey : personOn(making, place).key, from: `${begins}-01-01`, to: `${begins + years - 1}-12-31` });
  }
  return terms;
}

const within = ({ personKey, from, to }: Days, [first, last]: Years): readonly Days[] => {
  const days = { personKey, from: [from, `${first}-01-01`].sort()[1] ?? from, to: [to, `${last}-12-31`].sort()[0] ?? to };
  return days.from <= days.to ? [days] : [];
};

function daysOn(making: Making, place: DemoPlace): readonly Days[] {
  const { filling } = place;
  switch (filling.kind) {
    case 'terms':
      return ownTerms(making, place, filling);
    case 'named':
      return [{ personKey: personOn(making, place, filling.name).key, from: `${making.year - filling.forYears}-01-01`, to: '' }];
    case 'sameAs': {
      const theirs = making.terms.filter(({ seatKey }) => seatKey === filling.seatKey);
      return filling.during === null ? theirs : filling.during.flatMap((years) => theirs.flatMap((term) => within(term, years)));
    }
  }
}

/** In November before the year in which the term begins. */
function decided(appointedBy: string, from: string, random: Random): Decided {
  const day = `${Number(from.slice(0, 4)) - 1}-11-${String(10 + random.below(15))}`;
  return { appointedBy, appointedOn: day, paragraph: String(10 + random.below(80)) };
}

/** Adds a group's places, and whoever has sat on them. @param appointedBy who appoints to the group, in words */
export function addPlaces(making: Making, group: Group, places: readonly DemoPlace[], appointedBy: (place: DemoPlace) => string): void {
  const { seats, terms, random } = making;
  const known = seats.filter(({ groupKey }) => groupKey === group.key).length;
  places.forEach((place, index) => {
    const key = `${group.key}-plats${known + index + 1}`;
    const { regionKey, organisation, role, profession, requirement } = place;
    seats.push(newSeat({ key, groupKey: group.key, regionKey, organisation, role, profession, requirement, votes: role !== 'processSupport' }));
    daysOn(making, place).forEach(({ personKey, from, to }, number) => {
      terms.push(newTerm({ key: `${key}-${number + 1}`, seatKey: key, groupKey: group.key, personKey, from, to, ...decided(appointedBy(place), from, random) }));
    });
  });
}

/** What has been made, without people who came to sit nowhere. */
export const rosterOf = ({ seats, terms, people }: Making): Omit<Roster, 'groups'> => {
  const seated = new Set(terms.map(({ personKey }) => personKey));
  return { seats, terms, people: people.filter(({ key }) => seated.has(key)) };
};
