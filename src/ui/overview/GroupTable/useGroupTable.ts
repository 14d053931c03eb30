import * as React from 'react';
import type { OverviewGroup } from '../../../domain/overview/overview';
import { useAddressParameter } from '../../address/useAddressParameter';
import type { GroupChoice } from './groupChoices';
import { groupChoice, groupChoiceKeys, groupChoices, matching } from './groupChoices';
import { byName, inOrder } from './groupOrder';
import type { SortColumn, SortDirection } from './groupOrder';

export interface GroupTableState {
  /** Those that are chosen, in order. */
  readonly shown: readonly OverviewGroup[];
  /** How many there are before anything but a region is chosen. */
  readonly total: number;
  readonly counts: Readonly<Record<GroupChoice, number>>;
  readonly choice: GroupChoice;
  readonly search: string;
  /** Key of the region whose places are shown; `-` for places outside the regions, empty for all. */
  readonly region: string;
  readonly column: SortColumn;
  readonly direction: SortDirection;
  choose(choice: GroupChoice): void;
  searchFor(text: string): void;
  showRegion(region: string): void;
  sortBy(column: SortColumn): void;
  showAll(): void;
}

const columns: readonly SortColumn[] = ['group', 'ends', 'mandate'];

/** What stands for places outside the regions. */
export const outsideRegions = '-';

function ofRegion(rows: readonly OverviewGroup[], region: string): readonly OverviewGroup[] {
  if (region === '') return rows;
  const regionKey = region === outsideRegions ? '' : region;
  return rows.map((row) => ({ ...row, places: row.places.filter(({ seat }) => seat.regionKey === regionKey) })).filter(({ places }) => places.length > 0);
}

/** What the table shows and in which order; all of it follows in the page's address. */
export function useGroupTable(rows: readonly OverviewGroup[]): GroupTableState {
  const [choiceValue, setChoice] = useAddressParameter('visa');
  const [search, setSearch] = useAddressParameter('sok');
  const [order, setOrder] = useAddressParameter('ordning');
  const [region, setRegion] = useAddressParameter('region');
  const choice = groupChoice(choiceValue);
  const column = columns.find((known) => order === known || order === `${known}-omvand`) ?? 'group';
  const direction: SortDirection = order.endsWith('-omvand') ? 'descending' : 'ascending';
  const inRegion = React.useMemo(() => ofRegion(rows, region), [rows, region]);
  const counts = React.useMemo(
    () => Object.fromEntries(groupChoiceKeys.map((key) => [key, inRegion.filter(groupChoices[key]).length])) as Record<GroupChoice, number>,
    [inRegion]
  );
  const named = React.useMemo(() => byName(inRegion), [inRegion]);
  const ordered = React.useMemo(() => inOrder(named, column, direction), [named, column, direction]);
  const shown = React.useMemo(() => {
    const isFound = matching(search);
    return ordered.filter((row) => groupChoices[choice](row) && isFound(row));
  }, [ordered, choice, search]);
  return {
    shown,
    total: inRegion.length,
    counts,
    choice,
    search,
    region,
    column,
    direction,
    choose: (next) => setChoice(next === 'alla' ? '' : next, 'replace'),
    searchFor: (text) => setSearch(text, 'replace'),
    showRegion: (next) => setRegion(next, 'replace'),
    sortBy: (next) => setOrder(next === column && direction === 'ascending' ? `${next}-omvand` : next, 'replace'),
    showAll: () => {
      setChoice('', 'replace');
      setSearch('', 'replace');
      setRegion('', 'replace');
    }
  };
}
