import type { PersonRoster, Roster, RosterStore, WholeRoster } from '../../../application/ports/rosterStore';
import type { StoredClearance } from '../../../domain/interests/clearance';
import { judgedTerms } from '../../../domain/interests/judgedTerms';
import { shownPeople } from '../../../domain/publicPages/shownPeople';
import type { IsoDate } from '../../../domain/mandate/answer';
import { byName } from '../../../domain/roster/byName';
import { confirmedTerms } from '../../../domain/roster/confirmedTerms';
import { joinedPeople } from '../../../domain/roster/joinedPeople';
import type { Group, Person } from '../../../domain/roster/roster';
import type { ScheduledSeat } from '../../../domain/roster/scheduledSeat';
import { reachesBeyond } from '../../../domain/roster/reachesBeyond';
import { regionsOfGroup } from '../../../domain/roster/regionsOfGroup';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { groups } from '../../../schema/lists/groups';
import { people, seats, terms } from '../../../schema/lists/rosters';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsOfAny, rowsWhere } from '../rows/readRows';
import { createClearanceRows } from './clearanceRows';
import { countingPeople, countingSeats, countingTerms } from './countingRoster';
import { groupOf, profileOf } from './groupRow';
import type { GroupReading } from './groupReading';
import type { GroupRows } from './groupRows';
import { heldBy } from './heldBy';
import { createPeopleRows } from './peopleRows';
import { regionsInGroups } from './regionsInGroups';
import { personOf, scheduledSeatOf, termOf } from './rosterRows';

/** Each person once, and every term as those who judge interests have said of whoever is shown on it. */
function judged(ownSeats: readonly ScheduledSeat[], terms: Roster['terms'], people: readonly Person[], clearances: readonly StoredClearance[]): Omit<Roster, 'groups'> {
  const seats = ownSeats.map(({ seat }) => seat);
  const joined = joinedPeople(terms, people);
  return { seats, terms: judgedTerms({ seats, ...joined, entries: people, clearances }), people: joined.people };
}

function withSeatAmong(groupRows: readonly ReadRow<typeof groups>[], ownSeats: readonly ScheduledSeat[]): readonly Group[] {
  const withSeat = new Set(ownSeats.map(({ seat }) => seat.groupKey));
  return groupRows.map(groupOf).filter((group) => withSeat.has(group.key)).sort(byName);
}

/** Who sits in the groups. */
export function createRosterStore(connected: SharePointSite, everyGroup: GroupRows): Omit<RosterStore, keyof GroupReading> {
  const site = leanly(connected);
  const seatsIn = (rows: readonly ReadRow<typeof seats>[]): readonly ScheduledSeat[] => countingSeats(site, rows).map(scheduledSeatOf);
  const peopleRows = createPeopleRows(site);
  const { byKeys, openByKeys, openOfRegions, keptIn, withEmail, everybody, kept, sameAs } = peopleRows;
  const clearances = createClearanceRows(site);

  /** Who sits on the seats, of the people known and those that have to be asked for. */
  async function sitting(
    ownSeats: readonly ScheduledSeat[],
    termRows: readonly ReadRow<typeof terms>[],
    known: readonly Person[],
    told: readonly StoredClearance[],
    named: readonly Person[] = []
  ): Promise<Omit<Roster, 'groups'>> {
    const counted = confirmedTerms(ownSeats, countingTerms(site, termRows).map(termOf));
    const people = await byKeys(counted.map(({ personKey }) => personKey), known, named);
    return judged(ownSeats, counted, people, told);
  }

  async function ofRegion(regionKey: string): Promise<Roster> {
    const [groupRows, seatRows, termRows, personRows, told] = await Promise.all([
      everyGroup(),
      rowsWhere(site, seats, whereEquals(seats, 'RegionKey', regionKey)),
      rowsWhere(site, terms, whereEquals(terms, 'RegionKey', regionKey)),
      rowsWhere(site, people, whereEquals(people, 'RegionKey', regionKey)),
      clearances.ofRegion(regionKey)
    ]);
    const regionSeats = seatsIn(seatRows);
    return {
      groups: withSeatAmong(groupRows, regionSeats),
      ...(await sitting(regionSeats, termRows, countingPeople(site, personRows).map(personOf), told))
    };
  }

  async function ofGroup(groupKey: string): Promise<Roster> {
    const [groupRows, seatRows, termRows, kept, told] = await Promise.all([
      rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey)),
      rowsWhere(site, seats, whereEquals(seats, 'GroupKey', groupKey)),
      rowsWhere(site, terms, whereEquals(terms, 'GroupKey', groupKey)),
      keptIn(groupKey),
      clearances.ofGroup(groupKey)
    ]);
    return { groups: groupRows.map(groupOf), ...(await sitting(seatsIn(seatRows), termRows, [], told, kept)) };
  }

  async function ofGroups(asked: readonly Group[], day: IsoDate, within: readonly string[] | null): Promise<Roster> {
    const keys = asked.map(({ key }) => key);
    const shared = new Set(within === null ? [] : asked.filter((group) => reachesBeyond(group, within)).map(({ key }) => key));
    const regionKeys = within ?? [...new Set(asked.flatMap((group) => regionsOfGroup(group).map(({ key }) => key)))];
    const ofTheirs = regionKeys.map((key) => whereEquals(seats, 'RegionKey', key));
    const [seatRows, known, told] = await Promise.all([
      rowsOfAny(site, seats, [...whereAnyOf(seats, 'GroupKey', keys.filter((key) => !shared.has(key))), ...whereAnyOf(seats, 'GroupKey', [...shared], ofTheirs)]),
      openOfRegions(regionKeys),
      clearances.ofGroups(keys)
    ]);
    return { groups: asked, ...(await sittingOpenly(seatsIn(seatRows), day, known, told)) };
  }

  async function placesOfRegion(regionKey: string, day: IsoDate): Promise<Roster> {
    const [groupRows, seatRows, known, told] = await Promise.all([
      everyGroup(),
      rowsWhere(site, seats, whereEquals(seats, 'RegionKey', regionKey)),
      openOfRegions([regionKey]),
      clearances.ofRegion(regionKey)
    ]);
    const regionSeats = seatsIn(seatRows);
    return { groups: withSeatAmong(groupRows, regionSeats), ...(await sittingOpenly(regionSeats, day, known, told)) };
  }

  /** Who sits on the seats on a day or later, by what the seats themselves say. */
  async function sittingOpenly(ownSeats: readonly ScheduledSeat[], day: IsoDate, known: readonly Person[], told: readonly StoredClearance[]): Promise<Omit<Roster, 'groups'>> {
    // A seat's schedule says who sits there and when; only seats from before they kept one need the rows of their terms.
    const older = new Set(ownSeats.filter(({ schedule }) => schedule === null).map(({ seat }) => seat.groupKey));
    const termRows = older.size === 0 ? [] : await rowsOfAny(site, terms, whereAnyOf(terms, 'GroupKey', [...older]));
    const counted = confirmedTerms(ownSeats, countingTerms(site, termRows).map(termOf));
    const people = await openByKeys(counted.filter(({ to }) => to === '' || to >= day).map(({ personKey }) => personKey), known);
    return judged(ownSeats, counted, people, told);
  }

  async function ofPerson(personKey: string): Promise<PersonRoster> {
    const keys = await sameAs(personKey);
    const [termRows, told] = await Promise.all([rowsOfAny(site, terms, whereAnyOf(terms, 'PersonKey', keys)), clearances.ofPeople(keys)]);
    const seatKeys = [...new Set(termRows.map(({ SeatKey }) => SeatKey ?? ''))];
    const held = seatsIn(await rowsOfAny(site, seats, whereAnyOf(seats, 'SeatKey', seatKeys)));
    const counted = confirmedTerms(held, countingTerms(site, termRows).map(termOf)).filter((term) => keys.includes(term.personKey));
    const withTerm = new Set(counted.map(({ seatKey }) => seatKey));
    const entries = await byKeys([personKey, ...keys], []);
    const roster = judged(held.filter(({ seat }) => withTerm.has(seat.key)), counted, entries, told);
    return { ...roster, joined: entries.filter(({ key }) => roster.people.every((person) => person.key !== key)) };
  }

  async function whole(): Promise<WholeRoster> {
    const [groupRows, seatRows, termRows, all, told] = await Promise.all([
      everyGroup({ withProfiles: true }),
      rowsAbove(site, seats, 0),
      rowsAbove(site, terms, 0),
      everybody(),
      clearances.all()
    ]);
    const everySeat = seatsIn(seatRows);
    return {
      groups: groupRows.map(groupOf).sort(byName),
      profiles: groupRows.map(profileOf),
      ...judged(everySeat, confirmedTerms(everySeat, countingTerms(site, termRows).map(termOf)), all, told)
    };
  }

  async function shown(): Promise<WholeRoster> {
    const [groupRows, seatRows, termRows, people] = await Promise.all([everyGroup({ withProfiles: true }), rowsAbove(site, seats, 0), rowsAbove(site, terms, 0), kept()]);
    const everySeat = seatsIn(seatRows);
    return {
      groups: groupRows.map(groupOf).sort(byName),
      profiles: groupRows.map(profileOf),
      seats: everySeat.map(({ seat }) => seat),
      terms: joinedPeople(confirmedTerms(everySeat, countingTerms(site, termRows).map(termOf)), people).terms,
      people: shownPeople(people)
    };
  }

  return {
    regionsInGroups: () => regionsInGroups(site),
    seatsOf: async (groupKey) => seatsIn(await rowsWhere(site, seats, whereEquals(seats, 'GroupKey', groupKey))).map(({ seat }) => seat),
    peopleKeptIn: keptIn,
    people: (keys) => byKeys(keys, []),
    peopleWithEmail: withEmail,
    everybody,
    ofPerson,
    heldBy: (asked, likely) => heldBy(site, peopleRows, asked, likely),
    ofGroup,
    ofRegion,
    placesOfRegion,
    ofGroups,
    whole,
    shown
  };
}
