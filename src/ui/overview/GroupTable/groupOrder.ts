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

interface OrderedGroup {
  readonly row: OverviewGroup;
  readonly end: IsoDate;
}

const compared: Readonly<Record<Exclude<SortColumn, 'group'>, (one: OrderedGroup, other: OrderedGroup) => number>> = {
  ends: (one, other) => byText(one.end, other.end),
  mandate: ({ row: { mandate: one } }, { row: { mandate: other } }) =>
    publicOrder.indexOf(one.publicState) - publicOrder.indexOf(other.publicState) || swedishOrder(one.workingState, other.workingState)
};

/** Comparing names is dear: they are compared once for all the orders. */
export const byName = (rows: readonly OverviewGroup[]): readonly OverviewGroup[] => [...rows].sort((one, other) => swedishOrder(one.group.name, other.group.name));

function ascending(rows: readonly OverviewGroup[], column: SortColumn): readonly OverviewGroup[] {
  if (column === 'group') return rows;
  return rows
    .map((row): OrderedGroup => ({ row, end: firstEnd(row) }))
    .sort(compared[column])
    .map(({ row }) => row);
}

/**
 * The rows by a column; rows that are equal there keep their order.
 * @param rows see {@link byName}
 */
export function inOrder(rows: readonly OverviewGroup[], column: SortColumn, direction: SortDirection): readonly OverviewGroup[] {
  const ordered = ascending(rows, column);
  return direction === 'ascending' ? ordered : [...ordered].reverse();
}
