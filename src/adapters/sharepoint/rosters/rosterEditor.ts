import '@pnp/sp/items/list';
import { refusedChange } from '../../../application/ports/refusedChange';
import type { RosterEditor } from '../../../application/ports/rosterEditor';
import type { Roster } from '../../../application/ports/rosterStore';
import { confirmedOf } from '../../../domain/roster/confirmedOf';
import { groupOfPerson } from '../../../domain/roster/groupOfPerson';
import { longerSchedule } from '../../../domain/roster/longerSchedule';
import type { Seat, Term } from '../../../domain/roster/roster';
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
import { groupValues } from './groupRow';
import type { RosterPlace } from './rosterPlace';
import { personValues, restrictedValues, scheduledSeatOf, scheduleText, seatValues, termValues } from './rosterRows';
import type { PlacedRow } from './writePlaced';
import { writePlaced } from './writePlaced';

type Counting<L extends ListDefinition> = (site: SharePointSite, rows: readonly ReadRow<L>[]) => readonly ReadRow<L>[];

interface NewRows<L extends ListDefinition> {
  readonly list: L;
  readonly keyColumn: IndexedColumnOf<L>;
  readonly counting: Counting<L>;
  readonly rows: readonly PlacedRow<L>[];
}

type TermsOf = (seat: Seat) => readonly Term[];

function termsBySeat(terms: readonly Term[]): TermsOf {
  const placeOf = (groupKey: string, seatKey: string): string => `${groupKey}\n${seatKey}`;
  const bySeat = new Map<string, Term[]>();
  for (const term of terms) {
    const place = placeOf(term.groupKey, term.seatKey);
    bySeat.set(place, [...(bySeat.get(place) ?? []), term]);
  }
  return (seat) => bySeat.get(placeOf(seat.groupKey, seat.key)) ?? [];
}

/**
 * The row of a seat that is there and keeps a schedule, with the terms that are new to it; none when nothing is.
 * @throws Failure `conflict` while a change of the seat has begun, `invalid` when a term shares a day with another
 */
function longerRow(row: ReadRow<typeof seats>, ownTerms: TermsOf): readonly PlacedRow<typeof seats>[] {
  const { seat, schedule } = scheduledSeatOf(row);
  if (schedule === null) return [];
  const longer = longerSchedule(schedule, ownTerms(seat));
  if (longer.kind === 'refused') throw refusedChange(seat.key, longer.problem);
  if (longer.kind === 'same') return [];
  const values = { Schedule: scheduleText(longer.schedule) };
  demandFits(seats, values);
  return [{ list: seats, place: '', version: versionOf(row), values }];
}

/** What is there of the rows, and what is not. */
interface Compared<L extends ListDefinition> {
  readonly found: readonly ReadRow<L>[];
  readonly missing: readonly PlacedRow<L>[];
}

/** Adds many rows in few requests: what is there is read first, then what is not is added. */
export function createRosterEditor(site: SharePointSite, guard: WriteGuard, placeOf: RosterPlace): RosterEditor {
  async function compare<L extends ListDefinition>({ list, keyColumn, counting, rows }: NewRows<L>): Promise<Compared<L>> {
    rows.forEach(({ values }) => demandFits(list, values));
    const keyOf = (values: object): string => String((values as Readonly<Record<string, unknown>>)[keyColumn]);
    const keys = rows.map(({ values }) => keyOf(values));
    const found = counting(site, await noneWhenHidden(rowsOfAny(site, list, whereAnyOf(list, keyColumn, keys))));
    const known = new Set(found.map((row) => keyOf(row)));
    return { found, missing: rows.filter(({ values }) => !known.has(keyOf(values))) };
  }

  const write = async <L extends ListDefinition>(rows: readonly PlacedRow<L>[]): Promise<void> => {
    await inOneBatch<readonly unknown[]>(site.sp, (through) => rows.map((row) => writePlaced(through, site, row)));
  };

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
    const ownTerms = termsBySeat(newTerms);
    const hidden = newPeople.filter(({ isPublic }) => !isPublic);

    const [ofGroups, ofHidden, ofPeople, ofTerms, ofSeats] = await Promise.all([
      compare({ list: groups, keyColumn: 'GroupKey', counting: (_, rows) => rows, rows: newGroups.map((group) => placed(groups, '', groupValues(group))) }),
      compare({
        list: peopleRestricted,
        keyColumn: 'PersonKey',
        counting: countingRestricted,
        rows: hidden.map((person) => placed(peopleRestricted, groupOfPerson(person.key), restrictedValues(person)))
      }),
      compare({
        list: people,
        keyColumn: 'PersonKey',
        counting: countingPeople,
        rows: newPeople.map((person) => placed(people, groupOfPerson(person.key), personValues(person, regionOfPerson.get(person.key) ?? '')))
      }),
      compare({
        list: terms,
        keyColumn: 'TermKey',
        counting: countingTerms,
        rows: newTerms.map((term) => placed(terms, term.groupKey, termValues(term, regionOfSeat.get(term.seatKey) ?? '')))
      }),
      compare({
        list: seats,
        keyColumn: 'SeatKey',
        counting: countingSeats,
        rows: newSeats.map((seat) => {
          const schedule = scheduleText({ confirmed: ownTerms(seat).map(confirmedOf), pending: null });
          return placed(seats, seat.groupKey, { ...seatValues(seat), Schedule: schedule });
        })
      })
    ]);
    const longer = ofSeats.found.flatMap((row) => longerRow(row, ownTerms));
    await write(ofGroups.missing);
    await write(ofHidden.missing);
    await write(ofPeople.missing);
    await write(ofTerms.missing);
    // The seats come last: what they do not confirm, or is cut short before, nobody sees.
    await write([...ofSeats.missing, ...longer]);
  }

  return { add };
}
