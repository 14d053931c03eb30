import type { OverviewGroup } from '../../../domain/overview/overview';
import { publicOrder } from '../../../domain/approval/publicOrder';
import { datelessLast } from '../../../domain/calendar/datelessLast';
import { byText } from '../../../domain/followup/byText';
import type { IsoDate } from '../../../domain/mandate/answer';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

export type SortColumn = 'group' | 'ends' | 'mandate';
export type SortDirection = 'ascending' | 'descending';

/** Last day of the place that ends first; a vacant place comes before all dates, an open-ended one after. */
function firstEnd({ places }: OverviewGroup): IsoDate {
  const ends = places.map((place) => (place.kind === 'vacant' ? '' : datelessLast(place.to)));
  return ends.sort()[0] ?? datelessLast('');
}

type Rows = readonly OverviewGroup[];

const byEnd = (rows: Rows): Rows =>
  rows
    .map((row) => ({ row, end: firstEnd(row) }))
    .sort((one, other) => byText(one.end, other.end))
    .map(({ row }) => row);

const byMandate = (rows: Rows): Rows =>
  [...rows].sort(
    ({ mandate: one }, { mandate: other }) =>
      publicOrder.indexOf(one.publicState) - publicOrder.indexOf(other.publicState) || swedishOrder(one.workingState, other.workingState)
  );

/** Comparing names is dear: they are compared once for all the orders. */
export const byName = (rows: Rows): Rows => [...rows].sort((one, other) => swedishOrder(one.group.name, other.group.name));

/** From rows by name; those that are equal keep their order. */
const ascending: Readonly<Record<SortColumn, (rows: Rows) => Rows>> = { group: (rows) => rows, ends: byEnd, mandate: byMandate };

/**
 * The rows by a column; rows that are equal there keep their order.
 * @param rows see {@link byName}
 */
export function inOrder(rows: Rows, column: SortColumn, direction: SortDirection): Rows {
  const ordered = ascending[column](rows);
  return direction === 'ascending' ? ordered : [...ordered].reverse();
}
