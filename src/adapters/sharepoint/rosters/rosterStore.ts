import { Failure } from '../../../application/ports/failure';
import type { Roster, RosterStore, WholeRoster } from '../../../application/ports/rosterStore';
import { confirmedTerms } from '../../../domain/roster/confirmedTerms';
import type { GroupProfile } from '../../../domain/roster/groupProfile';
import { readProfile } from '../../../domain/roster/readProfile';
import type { Group, Person } from '../../../domain/roster/roster';
import type { ScheduledSeat } from '../../../domain/roster/scheduledSeat';
import { swedishOrder } from '../../../domain/roster/swedishOrder';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { groups } from '../../../schema/lists/groups';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsAbove, rowsOfAny, rowsWhere } from '../rows/readRows';
import { countingPeople, countingSeats, countingTerms } from './countingRoster';
import { peopleWithNames } from './peopleWithNames';
import { groupOf, personOf, scheduledSeatOf, termOf } from './rosterRows';

const byName = (one: Group, other: Group): number => swedishOrder(one.name, other.name);

const profileOf = (row: ReadRow<typeof groups>): GroupProfile => readProfile(row.GroupKey ?? '', row.Profile);

/** Groups and who sits in them. */
export function createRosterStore(site: SharePointSite): RosterStore {
  const seatsIn = (rows: readonly ReadRow<typeof seats>[]): readonly ScheduledSeat[] => countingSeats(site, rows).map(scheduledSeatOf);
  const peopleIn = (rows: readonly ReadRow<typeof people>[]): readonly Person[] => countingPeople(site, rows).map(personOf);

  /** People whose own row does not name the region, e.g. somebody who holds another region's seat. */
  async function peopleByKey(keys: readonly string[]): Promise<readonly Person[]> {
    return peopleIn(await rowsOfAny(site, people, whereAnyOf(people, 'PersonKey', keys)));
  }

  async function sitting(
    ownSeats: readonly ScheduledSeat[],
    termRows: readonly ReadRow<typeof terms>[],
    known: readonly Person[]
  ): Promise<Omit<Roster, 'groups'>> {
    const counted = confirmedTerms(ownSeats, countingTerms(site, termRows).map(termOf));
    const asked = new Set(counted.map(({ personKey }) => personKey));
    const found = known.filter(({ key }) => asked.delete(key));
    const everybody = [...found, ...(await peopleByKey([...asked]))];
    return { seats: ownSeats.map(({ seat }) => seat), terms: counted, people: await peopleWithNames(site, everybody) };
  }

  async function ofRegion(regionKey: string): Promise<Roster> {
    const [groupRows, seatRows, termRows, personRows] = await Promise.all([
      rowsAbove(site, groups, 0),
      rowsWhere(site, seats, whereEquals(seats, 'RegionKey', regionKey)),
      rowsWhere(site, terms, whereEquals(terms, 'RegionKey', regionKey)),
      rowsWhere(site, people, whereEquals(people, 'RegionKey', regionKey))
    ]);
    const regionSeats = seatsIn(seatRows);
    const withSeat = new Set(regionSeats.map(({ seat }) => seat.groupKey));
    return {
      groups: groupRows.map(groupOf).filter((group) => withSeat.has(group.key)).sort(byName),
      ...(await sitting(regionSeats, termRows, peopleIn(personRows)))
    };
  }

  async function ofGroup(groupKey: string): Promise<Roster> {
    const [groupRows, seatRows, termRows] = await Promise.all([
      rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey)),
      rowsWhere(site, seats, whereEquals(seats, 'GroupKey', groupKey)),
      rowsWhere(site, terms, whereEquals(terms, 'GroupKey', groupKey))
    ]);
    return { groups: groupRows.map(groupOf), ...(await sitting(seatsIn(seatRows), termRows, [])) };
  }

  async function whole(): Promise<WholeRoster> {
    const [groupRows, seatRows, termRows, personRows] = await Promise.all([
      rowsAbove(site, groups, 0),
      rowsAbove(site, seats, 0),
      rowsAbove(site, terms, 0),
      rowsAbove(site, people, 0)
    ]);
    const everySeat = seatsIn(seatRows);
    return {
      groups: groupRows.map(groupOf).sort(byName),
      profiles: groupRows.map(profileOf),
      seats: everySeat.map(({ seat }) => seat),
      terms: confirmedTerms(everySeat, countingTerms(site, termRows).map(termOf)),
      people: await peopleWithNames(site, peopleIn(personRows))
    };
  }

  async function groupRow(groupKey: string): Promise<ReadRow<typeof groups>> {
    const [row] = await rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey));
    if (!row) throw new Failure('missing', `No group ${groupKey}`);
    return row;
  }

  return {
    group: async (groupKey) => groupOf(await groupRow(groupKey)),
    groups: async () => (await rowsAbove(site, groups, 0)).map(groupOf).sort(byName),
    profile: async (groupKey) => profileOf(await groupRow(groupKey)),
    profiles: async () => (await rowsAbove(site, groups, 0)).map(profileOf),
    seatsOf: async (groupKey) => seatsIn(await rowsWhere(site, seats, whereEquals(seats, 'GroupKey', groupKey))).map(({ seat }) => seat),
    ofGroup,
    ofRegion,
    whole
  };
}
