import { groupValues } from '../../../src/adapters/sharepoint/rosters/groupRow';
import { personValues, restrictedValues, scheduleText, seatValues, termValues } from '../../../src/adapters/sharepoint/rosters/rosterRows';
import type { Roster } from '../../../src/application/ports/rosterStore';
import { confirmedOf } from '../../../src/domain/roster/confirmedOf';
import type { RosterIndex } from '../../../src/domain/roster/rosterIndex';
import type { Group, Person } from '../../../src/domain/roster/roster';
import { groups } from '../../../src/schema/lists/groups';
import { peopleRestricted } from '../../../src/schema/lists/restricted';
import { people, seats, terms } from '../../../src/schema/lists/rosters';
import { hasMandate } from '../content/country/countryChains';
import { countryProfile } from '../content/country/countryProfile';
import type { SiteWriter } from './siteWriter';
import type { Story } from './stories';

/** People written at one moment. */
const AT_ONCE = 100;

function addPerson(writer: SiteWriter, login: string, person: Person, regionKey: string): void {
  if (!person.isPublic) writer.addRow(login, peopleRestricted, '', restrictedValues(person));
  writer.addRow(login, people, '', personValues(person, regionKey));
}

/** A group's seats and terms: where its own writers keep them, or in the root. */
function addSeats(writer: SiteWriter, login: string, group: Group, { seatsOfGroup, termsOfSeat }: RosterIndex): void {
  const folder = hasMandate(group) ? group.key : '';
  for (const seat of seatsOfGroup.get(group.key) ?? []) {
    const own = termsOfSeat.get(seat.key) ?? [];
    for (const term of own) writer.addRow(login, terms, folder, termValues(term, seat.regionKey));
    // The seat comes last: what it does not confirm nobody sees.
    writer.addRow(login, seats, folder, { ...seatValues(seat), Schedule: scheduleText({ confirmed: own.map(confirmedOf), pending: null }) });
  }
}

/** The rosters are brought in by process support on one day: groups, people, then one group's seats after the other. */
export function* rosterStory(writer: () => SiteWriter, login: string, roster: Roster, index: RosterIndex, day: Date): Story {
  let second = 0;
  const next = (): Date => new Date(day.getTime() + (second += 1) * 1000);
  for (const group of roster.groups) {
    yield next();
    writer().addRow(login, groups, '', { ...groupValues(group), Profile: JSON.stringify(countryProfile(group, day)) });
  }
  const regionOfPerson = new Map<string, string>();
  for (const { regionKey, key } of roster.seats) for (const { personKey } of index.termsOfSeat.get(key) ?? []) regionOfPerson.set(personKey, regionKey);
  for (let from = 0; from < roster.people.length; from += AT_ONCE) {
    yield next();
    for (const person of roster.people.slice(from, from + AT_ONCE)) addPerson(writer(), login, person, regionOfPerson.get(person.key) ?? '');
  }
  for (const group of roster.groups) {
    yield next();
    addSeats(writer(), login, group, index);
  }
}
