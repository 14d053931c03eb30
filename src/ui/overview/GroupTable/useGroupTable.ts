import * as React from 'react';
import type { GroupOverview } from '../../../application/overview/regionOverview';
import { useAddressParameter } from '../../address/useAddressParameter';
import { groupChoice, groupChoices, matches } from './groupChoices';
import type { GroupChoice } from './groupChoices';
import { inOrder } from './groupOrder';
import type { SortColumn, SortDirection } from './groupOrder';

export interface GroupTableState {
  readonly shown: readonly GroupOverview[];
  readonly choice: GroupChoice;
  readonly search: string;
  readonly column: SortColumn;
  readonly direction: SortDirection;
  choose(choice: GroupChoice): void;
  searchFor(text: string): void;
  sortBy(column: SortColumn): void;
  showAll(): void;
}

const columns: readonly SortColumn[] = ['group', 'ends', 'mandate'];

/** What the table shows and in which order; all of it follows in the page's address. */
export function useGroupTable(rows: readonly GroupOverview[]): GroupTableState {
  const [choiceValue, setChoice] = useAddressParameter('visa');
  const [search, setSearch] = useAddressParameter('sok');
  const [order, setOrder] = useAddressParameter('ordning');
  const choice = groupChoice(choiceValue);
  const column = columns.find((known) => order === known || order === `${known}-omvand`) ?? 'group';
  const direction: SortDirection = order.endsWith('-omvand') ? 'descending' : 'ascending';
  const shown = React.useMemo(
    () => inOrder(rows.filter((row) => groupChoices[choice](row) && matches(row, search)), column, direction),
    [rows, choice, search, column, direction]
  );
  return {
    shown,
    choice,
    search,
    column,
    direction,
    choose: (next) => setChoice(next === 'alla' ? '' : next, 'replace'),
    searchFor: (text) => setSearch(text, 'replace'),
    sortBy: (next) =>
      setOrder(next === column && direction === 'ascending' ? `${next}-omvand` : next, 'replace'),
    showAll: () => {
      setChoice('', 'replace');
      setSearch('', 'replace');
    }
  };
}
