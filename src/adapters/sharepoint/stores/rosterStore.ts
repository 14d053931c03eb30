import { Failure } from '../../../application/ports/failure';
import type { Roster, RosterStore } from '../../../application/ports/rosterStore';
import type { Group, Person, Seat } from '../../../domain/roster/roster';
import { swedishOrder } from '../../../domain/roster/swedishOrder';
import { whereAnyOf, whereEquals } from '../../../schema/derive/query';
import { groups } from '../../../schema/lists/groups';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { SharePointSite } from '../connection/site';
import { rowsAbove, rowsOfAny, rowsWhere } from '../rows/readRows';
import { groupOf, personOf, seatOf, termOf } from './rosterRows';

const byName = (one: Group, other: Group): number => swedishOrder(one.name, other.name);

/** Groups and who sits in them. */
export function createRosterStore(site: SharePointSite): RosterStore {
  /** People whose own row does not name the region, e.g. somebody who holds another region's seat. */
  async function peopleByKey(keys: readonly string[]): Promise<readonly Person[]> {
    return (await rowsOfAny(site, people, whereAnyOf(people, 'PersonKey', keys))).map(personOf);
  }

  async function ofRegion(regionKey: string): Promise<Roster> {
    const [groupRows, seatRows, termRows, personRows] = await Promise.all([
      rowsAbove(site, groups, 0),
      rowsWhere(site, seats, whereEquals(seats, 'RegionKey', regionKey)),
      rowsWhere(site, terms, whereEquals(terms, 'RegionKey', regionKey)),
      rowsWhere(site, people, whereEquals(people, 'RegionKey', regionKey))
    ]);
    const regionSeats = seatRows.map(seatOf);
    const withSeat = new Set(regionSeats.map((seat) => seat.groupKey));
    const regionTerms = termRows.map(termOf);
    const sitting = new Set(regionTerms.map((term) => term.personKey));
    const known = personRows.map(personOf).filter((person) => sitting.has(person.key));
    for (const person of known) {
      sitting.delete(person.key);
    }
    return {
      groups: groupRows.map(groupOf).filter((group) => withSeat.has(group.key)).sort(byName),
      seats: regionSeats,
      terms: regionTerms,
      people: [...known, ...(await peopleByKey([...sitting]))]
    };
  }

  async function seatsOf(groupKey: string): Promise<readonly Seat[]> {
    return (await rowsWhere(site, seats, whereEquals(seats, 'GroupKey', groupKey))).map(seatOf);
  }

  async function ofGroup(groupKey: string): Promise<Roster> {
    const [groupRows, ownSeats, termRows] = await Promise.all([
      rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey)),
      seatsOf(groupKey),
      rowsWhere(site, terms, whereEquals(terms, 'GroupKey', groupKey))
    ]);
    const ownTerms = termRows.map(termOf);
    const sitting = [...new Set(ownTerms.map(({ personKey }) => personKey))];
    return { groups: groupRows.map(groupOf), seats: ownSeats, terms: ownTerms, people: await peopleByKey(sitting) };
  }

  return {
    group: async (groupKey) => {
      const [row] = await rowsWhere(site, groups, whereEquals(groups, 'GroupKey', groupKey));
      if (!row) {
        throw new Failure('missing', `No group ${groupKey}`);
      }
      return groupOf(row);
    },
    groups: async () => (await rowsAbove(site, groups, 0)).map(groupOf).sort(byName),
    seatsOf,
    ofGroup,
    ofRegion
  };
}
