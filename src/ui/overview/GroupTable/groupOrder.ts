import type { OverviewGroup } from '../../../domain/overview/overview';
import { publicOrder } from '../../../domain/approval/publicOrder';
import { datelessLast } from '../../../domain/calendar/datelessLast';
import type { IsoDate } from '../../../domain/mandate/answer';
import { swedishOrder } from '../../../domain/roster/swedishOrder';

export type SortColumn = 'group' | 'ends' | 'mandate';
export type SortDirection = 'ascending' | 'descending';

/** Last day of the place that ends first; a vacant place comes before all dates, an open-ended one after. */
function firstEnd({ places }: OverviewGroup): IsoDate {
  const ends = places.map((place) => (place.kind === 'vacant' ? '' : datelessLast(place.to)));
  return ends.sort()[0] ?? datelessLast('');
}

const compared: Readonly<Record<SortColumn, (one: OverviewGroup, other: OverviewGroup) => number>> = {
  group: () => 0,
  ends: (one, other) => swedishOrder(firstEnd(one), firstEnd(other)),
  mandate: (one, other) =>
    publicOrder.indexOf(one.mandate.publicState) - publicOrder.indexOf(other.mandate.publicState) ||
    swedishOrder(one.mandate.workingState, other.mandate.workingState)
};

/** The rows by a column; rows that are equal there stand by the group's name. */
export function inOrder(
  rows: readonly OverviewGroup[],
  column: SortColumn,
  direction: SortDirection
): readonly OverviewGroup[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort(
    (one, other) => sign * (compared[column](one, other) || swedishOrder(one.group.name, other.group.name))
  );
}
