import { daysAfter } from '../../src/domain/calendar/calendarDate';
import { newPerson } from '../../src/domain/roster/newPerson';
import { newSeat } from '../../src/domain/roster/newSeat';
import { newTerm } from '../../src/domain/roster/newTerm';
import { healthcareRegions } from '../../src/domain/roster/healthcareRegions';
import { regionsOfGroup } from '../../src/domain/roster/regionsOfGroup';
import type { Group, GroupKind, Person, Seat, SeatRole, Term } from '../../src/domain/roster/roster';

const GROUPS = 1000;
const SEATS = 10;
const TERMS = 5;
const PEOPLE = 8000;

/** Rosters of a whole country. */
export interface Country {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
}

const kinds: readonly GroupKind[] = ['rag', 'rag', 'rag', 'rpo', 'rpo', 'rsg', 'rag', 'npo', 'rag', 'rag'];

const families: Readonly<Record<string, string>> = {
  'sydostra rag': 'sydostra-rag',
  'sydostra rsg': 'sydostra-rsg',
  'mellansverige rag': 'mellansverige-rag',
  'mellansverige rsg': 'mellansverige-rsg'
};

const roles: readonly SeatRole[] = ['chair', 'member', 'member', 'member', 'member', 'member', 'member', 'nationalRepresentative', 'municipal', 'processSupport'];

function groupNumber(number: number): Group {
  const kind = kinds[number % kinds.length];
  const healthcareRegion = healthcareRegions[Math.floor(number / kinds.length) % healthcareRegions.length].key;
  const name = `${kind.toUpperCase()} ${number}`;
  const templateFamily = families[`${healthcareRegion} ${kind}`] ?? '';
  return { key: `g${number}`, kind, name, subject: name, programmeArea: '', healthcareRegions: [healthcareRegion], mandators: [], templateFamily };
}

function seatsOf(group: Group): readonly Seat[] {
  const regions = regionsOfGroup(group);
  return roles.slice(0, SEATS).map((role, place) =>
    newSeat({ key: `${group.key}-${place}`, groupKey: group.key, role, regionKey: role === 'municipal' ? '' : regions[place % regions.length].key })
  );
}

/** Ten years of terms of two years; every seventh seat has lost its last, and lengths differ so that ends do not all meet. */
function termsOf(seat: Seat, number: number): readonly Term[] {
  return Array.from({ length: TERMS - (number % 7 === 0 ? 1 : 0) }, (_, turn) => {
    const from = daysAfter('2017-01-01', turn * 730 + (number % 5) * 30);
    const to = daysAfter('2017-01-01', (turn + 1) * 730 + (number % 5) * 30 - 1);
    return newTerm({ key: `${seat.key}-${turn}`, seatKey: seat.key, groupKey: seat.groupKey, personKey: `p${(number * 7 + turn * 13) % PEOPLE}`, from, to });
  });
}

/** The same country every time: 1,000 groups, 10,000 seats, close to 50,000 terms over ten years. */
export function country(): Country {
  const groups = Array.from({ length: GROUPS }, (_, number) => groupNumber(number));
  const seats = groups.flatMap(seatsOf);
  const people = Array.from({ length: PEOPLE }, (_, number) => newPerson({ key: `p${number}`, name: `Person ${number}`, organisation: `Region ${number % 21}` }));
  return { groups, seats, terms: seats.flatMap(termsOf), people };
}
