import * as React from 'react';
import { useGroupTableStyles } from './GroupTable.styles';
import type { SortColumn } from './groupOrder';
import type { GroupTableState } from './useGroupTable';

export interface ColumnHeadingProps {
  readonly text: string;
  readonly column: SortColumn;
  readonly table: GroupTableState;
}

/** A heading that sorts: pressed once ascending, once more descending. */
export function ColumnHeading({ text, column, table }: ColumnHeadingProps): JSX.Element {
  const styles = useGroupTableStyles();
  const sorted = table.column === column ? table.direction : undefined;
  return (
    <th role="columnheader" scope="col" aria-sort={sorted}>
      <button type="button" className={styles.sort} onClick={() => table.sortBy(column)}>
        {text}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}
