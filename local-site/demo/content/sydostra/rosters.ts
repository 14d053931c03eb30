import type { Roster } from '../../../../src/application/ports/rosterStore';
import { newPerson } from '../../../../src/domain/roster/newPerson';
import { newSeat } from '../../../../src/domain/roster/newSeat';
import { newTerm } from '../../../../src/domain/roster/newTerm';
import { regionNamed } from '../../../../src/domain/roster/regionNamed';
import type { Group, Person, Seat, SeatRole, Term } from '../../../../src/domain/roster/roster';
import { createRandom, type Random } from '../../../random';
import { inventedName } from '../inventedNames';
import { placesOfKind, type Place } from '../placesOfKind';

/** Whom Sydöstra's groups are to represent. */
const regions = ['jonkoping', 'kalmar', 'ostergotland'];

/** Years of a term by role; the chairs' is the rotation between the regions. */
const yearsOf = (role: SeatRole): number => (role === 'chair' || role === 'convener' || role === 'viceChair' ? 2 : role === 'processSupport' ? 4 : 3);

/** How many years of history there are before the year of today. */
const yearsOfHistory = 8;

/** Which of a group's places stands empty, and since when: planted, so that the checks have something to find. */
function plantedGap(turn: number, index: number, year: number): string | null {
  if (turn % 9 === 4 && index === 2) return `${year}-02-28`;
  if (turn % 14 === 6 && index === 0) return `${year}-06-30`;
  return null;
}

interface Making {
  readonly seats: Seat[];
  readonly terms: Term[];
  readonly people: Person[];
  readonly random: Random;
  readonly year: number;
}

function addPerson({ people }: Making, { regionKey, organisation, role, profession }: Place): Person {
  const name = inventedName(people.length);
  const person = newPerson({
    key: `person-${people.length + 1}`,
    name,
    title: profession,
    organisation: organisation || (regionKey === '' ? '' : regionNamed(regionKey)),
    email: '',
    isPublic: role !== 'patient',
  });
  people.push(person);
  return person;
}

/** One person after the other on a seat, until a term that goes beyond today, or the planted gap. */
function fillSeat(making: Making, group: Group, seat: Seat, wanted: Place, gap: string | null): void {
  const { terms, random, year } = making;
  const years = yearsOf(wanted.role);
  let begins = year - yearsOfHistory + random.below(years);
  let person = addPerson(making, wanted);
  for (let count = 1; begins <= year; count += 1, begins += years) {
    const ends = `${begins + years - 1}-12-31`;
    const isLast = begins + years > year;
    const to = isLast && gap !== null ? gap : ends;
    if (`${begins}-01-01` > to) break;
    terms.push(
      newTerm({
        key: `${seat.key}-${count}`,
        seatKey: seat.key,
        groupKey: group.key,
        personKey: person.key,
        from: `${begins}-01-01`,
        to,
        appointedBy: group.kind === 'rag' ? `RPO ${group.programmeArea}` : 'Regionsjukvårdsledningen',
        appointedOn: `${begins - 1}-11-${String(10 + (count % 15)).padStart(2, '0')}`,
        paragraph: String(10 + random.below(80)),
      }),
    );
    // Every third is asked to stay for another term; chairs go on to the next.
    if (years === 2 || random.below(100) >= 34) person = addPerson(making, wanted);
  }
}

/**
 * Rosters of the groups, with eight years of history, all by the number of the group: the same groups and year always
 * give the same. Every ninth group lacks a member, every fourteenth who leads it; whole programme areas change on one
 * New Year's Eve, as they do in life.
 */
export function sydostraRoster(groups: readonly Group[], today: Date): Omit<Roster, 'groups'> {
  const making: Making = { seats: [], terms: [], people: [], random: createRandom(2026), year: today.getUTCFullYear() };
  groups.forEach((group, turn) => {
    placesOfKind(group.kind, turn, regions).forEach((wanted, index) => {
      const seat = newSeat({
        key: `${group.key}-plats${index + 1}`,
        groupKey: group.key,
        ...wanted,
        votes: wanted.role !== 'processSupport',
        requirement: wanted.role === 'municipal' || wanted.role === 'patient' ? 'wished' : 'required',
      });
      making.seats.push(seat);
      fillSeat(making, group, seat, wanted, plantedGap(turn, index, making.year));
    });
  });
  const { seats, terms, people } = making;
  return { seats, terms, people: people.filter(({ key }) => terms.some(({ personKey }) => personKey === key)) };
}
