import '@pnp/sp/items/list';
import type { RosterEditor } from '../../../application/ports/rosterEditor';
import { whereAnyOf } from '../../../schema/derive/query';
import type { IndexedColumnOf, NewRow } from '../../../schema/derive/row';
import { groups } from '../../../schema/lists/groups';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { inOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { rowsOfAny } from '../rows/readRows';
import { groupValues, personValues, seatValues, termValues } from './rosterRows';
import type { WriteGuard } from './writeGuard';

/** Adds the rows whose key the list does not have: two rounds of requests, however many rows. */
async function addMissing<L extends ListDefinition>(
  site: SharePointSite,
  list: L,
  keyColumn: IndexedColumnOf<L>,
  rows: readonly (readonly [key: string, values: NewRow<L>])[]
): Promise<void> {
  const found = await rowsOfAny(site, list, whereAnyOf(list, keyColumn, rows.map(([key]) => key)));
  const known = new Set<unknown>(found.map((row) => row[keyColumn]));
  await inOneBatch<readonly unknown[]>(site.sp, (batched) =>
    rows.filter(([key]) => !known.has(key)).map(([, values]) => site.list(list, batched).items.add(values))
  );
}

/** Adds to the rosters. */
export function createRosterEditor(site: SharePointSite, guard: WriteGuard): RosterEditor {
  return {
    add: async (roster) => {
      await guard();
      const regionOfSeat = new Map(roster.seats.map((seat) => [seat.key, seat.regionKey]));
      const regionOfTerm = (seatKey: string): string => regionOfSeat.get(seatKey) ?? '';
      const regionOfPerson = new Map(roster.terms.map((term) => [term.personKey, regionOfTerm(term.seatKey)]));
      await addMissing(site, groups, 'GroupKey', roster.groups.map((group) => [group.key, groupValues(group)]));
      await addMissing(site, seats, 'SeatKey', roster.seats.map((seat) => [seat.key, seatValues(seat)]));
      await addMissing(
        site,
        people,
        'PersonKey',
        roster.people.map((person) => [person.key, personValues(person, regionOfPerson.get(person.key) ?? '')])
      );
      await addMissing(
        site,
        terms,
        'TermKey',
        roster.terms.map((term) => [term.key, termValues(term, regionOfTerm(term.seatKey))])
      );
    }
  };
}
