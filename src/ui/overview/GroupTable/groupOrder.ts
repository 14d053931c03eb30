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

const compared: Readonly<Record<SortColumn, (one: OrderedGroup, other: OrderedGroup) => number>> = {
  group: () => 0,
  ends: (one, other) => byText(one.end, other.end),
  mandate: ({ row: { mandate: one } }, { row: { mandate: other } }) =>
    publicOrder.indexOf(one.publicState) - publicOrder.indexOf(other.publicState) || swedishOrder(one.workingState, other.workingState)
};

/** The rows by a column; rows that are equal there stand by the group's name. */
export function inOrder(rows: readonly OverviewGroup[], column: SortColumn, direction: SortDirection): readonly OverviewGroup[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row): OrderedGroup => ({ row, end: firstEnd(row) }))
    .sort((one, other) => sign * (compared[column](one, other) || swedishOrder(one.row.group.name, other.row.group.name)))
    .map(({ row }) => row);
}
