import '@pnp/sp/items/list';
import { Failure } from '../../../application/ports/failure';
import type { RosterEditor } from '../../../application/ports/rosterEditor';
import type { Roster } from '../../../application/ports/rosterStore';
import { confirmedOf } from '../../../domain/roster/confirmedOf';
import { groupOfPerson } from '../../../domain/roster/groupOfPerson';
import type { Seat, Term } from '../../../domain/roster/roster';
import { sharesADay } from '../../../domain/roster/sharesADay';
import { whereAnyOf } from '../../../schema/derive/query';
import type { IndexedColumnOf } from '../../../schema/derive/row';
import { groups } from '../../../schema/lists/groups';
import { peopleRestricted } from '../../../schema/lists/restricted';
import { people, seats, terms } from '../../../schema/lists/rosters';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { inOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsOfAny } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { noneWhenHidden } from '../stores/noneWhenHidden';
import type { WriteGuard } from '../stores/writeGuard';
import { countingPeople, countingRestricted, countingSeats, countingTerms } from './countingRoster';
import { demandFits } from './demandFits';
import type { RosterPlace } from './rosterPlace';
import { groupValues, personValues, restrictedValues, scheduledSeatOf, scheduleText, seatValues, termValues } from './rosterRows';
import type { PlacedRow } from './writePlaced';
import { writePlaced } from './writePlaced';

type Counting<L extends ListDefinition> = (site: SharePointSite, rows: readonly ReadRow<L>[]) => readonly ReadRow<L>[];

interface NewRows<L extends ListDefinition> {
  readonly list: L;
  readonly keyColumn: IndexedColumnOf<L>;
  readonly counting: Counting<L>;
  readonly rows: readonly PlacedRow<L>[];
}

/** Adds many rows in few requests: what is there is read first, then what is not is added. */
export function createRosterEditor(site: SharePointSite, guard: WriteGuard, placeOf: RosterPlace): RosterEditor {
  async function addMissing<L extends ListDefinition>({ list, keyColumn, counting, rows }: NewRows<L>): Promise<readonly ReadRow<L>[]> {
    rows.forEach(({ values }) => demandFits(list, values));
    const keyOf = (values: object): string => String((values as Readonly<Record<string, unknown>>)[keyColumn]);
    const keys = rows.map(({ values }) => keyOf(values));
    const found = counting(site, await noneWhenHidden(rowsOfAny(site, list, whereAnyOf(list, keyColumn, keys))));
    const known = new Set(found.map((row) => keyOf(row)));
    await inOneBatch<readonly unknown[]>(site.sp, (through) =>
      rows.filter(({ values }) => !known.has(keyOf(values))).map((row) => writePlaced(through, site, row))
    );
    return found;
  }

  /** The terms of seats that are there and keep a schedule are confirmed by them. */
  async function confirmMore(found: readonly ReadRow<typeof seats>[], added: readonly Term[]): Promise<void> {
    const rows = await Promise.all(
      found.map(async (row): Promise<readonly PlacedRow<typeof seats>[]> => {
        const { seat, schedule } = scheduledSeatOf(row);
        const known = new Set(schedule?.confirmed.map(({ termKey }) => termKey));
        const more = added.filter(({ key, seatKey, groupKey }) => seatKey === seat.key && groupKey === seat.groupKey && !known.has(key));
        if (schedule === null || more.length === 0) return [];
        const clash = more.find((term) => schedule.confirmed.some((other) => sharesADay(term, other)));
        if (clash) throw new Failure('invalid', `Term ${clash.key} shares a day with another on seat ${seat.key}`);
        const values = { Schedule: scheduleText({ ...schedule, confirmed: [...schedule.confirmed, ...more.map(confirmedOf)] }) };
        demandFits(seats, values);
        return [{ list: seats, place: await placeOf(seat.groupKey), version: versionOf(row), values }];
      })
    );
    await inOneBatch<readonly unknown[]>(site.sp, (through) => rows.flat().map((row) => writePlaced(through, site, row)));
  }

  async function add({ groups: newGroups, seats: newSeats, terms: newTerms, people: newPeople }: Roster): Promise<void> {
    await guard();
    const asked = [...newSeats, ...newTerms].map(({ groupKey }) => groupKey).concat(newPeople.map(({ key }) => groupOfPerson(key)));
    const places = new Map(await Promise.all([...new Set(asked)].map(async (groupKey) => [groupKey, await placeOf(groupKey)] as const)));
    const placed = <L extends ListDefinition>(list: L, groupKey: string, values: PlacedRow<L>['values']): PlacedRow<L> => ({
      list,
      place: places.get(groupKey) ?? '',
      version: '',
      values
    });
    const regionOfSeat = new Map(newSeats.map((seat) => [seat.key, seat.regionKey]));
    const regionOfPerson = new Map(newTerms.map((term) => [term.personKey, regionOfSeat.get(term.seatKey) ?? '']));
    const ownTerms = (seat: Seat): readonly Term[] => newTerms.filter(({ seatKey, groupKey }) => seatKey === seat.key && groupKey === seat.groupKey);

    await addMissing({ list: groups, keyColumn: 'GroupKey', counting: (_, rows) => rows, rows: newGroups.map((group) => placed(groups, '', groupValues(group))) });
    await addMissing({
      list: peopleRestricted,
      keyColumn: 'PersonKey',
      counting: countingRestricted,
      rows: newPeople.filter(({ isPublic }) => !isPublic).map((person) => placed(peopleRestricted, groupOfPerson(person.key), restrictedValues(person)))
    });
    await addMissing({
      list: people,
      keyColumn: 'PersonKey',
      counting: countingPeople,
      rows: newPeople.map((person) => placed(people, groupOfPerson(person.key), personValues(person, regionOfPerson.get(person.key) ?? '')))
    });
    await addMissing({
      list: terms,
      keyColumn: 'TermKey',
      counting: countingTerms,
      rows: newTerms.map((term) => placed(terms, term.groupKey, termValues(term, regionOfSeat.get(term.seatKey) ?? '')))
    });
    // The seats come last: what they do not confirm, or is cut short before, nobody sees.
    const found = await addMissing({
      list: seats,
      keyColumn: 'SeatKey',
      counting: countingSeats,
      rows: newSeats.map((seat) => {
        const schedule = scheduleText({ confirmed: ownTerms(seat).map(confirmedOf), pending: null });
        return placed(seats, seat.groupKey, { ...seatValues(seat), Schedule: schedule });
      })
    });
    await confirmMore(found, newTerms);
  }

  return { add };
}
