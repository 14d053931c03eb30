import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useStrings } from '../../language/useStrings';
import type { Pages } from '../useMandateLink';
import { ColumnHeading } from './ColumnHeading';
import { GroupRows } from './GroupRows';
import { GroupTableControls } from './GroupTableControls';
import { useGroupTableStyles } from './GroupTable.styles';
import type { SortColumn } from './groupOrder';
import type { GroupTableState } from './useGroupTable';

export interface GroupTableProps {
  readonly table: GroupTableState;
  /** Number of groups before any narrowing. */
  readonly total: number;
  readonly pages: Pages;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/**
 * The region's groups: a table where there is room, a list of rows where there is not. The roles are said
 * outright, since browsers drop a table's meaning when its display is changed.
 */
export function GroupTable({ table, total, pages, labelledBy }: GroupTableProps): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const styles = useGroupTableStyles();
  const heading = (column: SortColumn, text: string): JSX.Element => (
    <ColumnHeading text={text} column={column} table={table} />
  );
  return (
    <>
      <GroupTableControls table={table} />
      <p className={styles.count} role="status">
        {table.shown.length === 0 ? strings.noMatch : strings.shown(table.shown.length, total)}
      </p>
      {table.shown.length === 0 ? (
        <DefaultButton text={strings.clear} onClick={table.showAll} />
      ) : (
        <table role="table" aria-labelledby={labelledBy} className={styles.table}>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              {heading('group', strings.group)}
              <th role="columnheader" scope="col">
                <span className={styles.columnName}>{strings.members}</span>
              </th>
              {heading('ends', strings.ends)}
              {heading('mandate', strings.mandate)}
            </tr>
          </thead>
          {table.shown.map((row) => (
            <GroupRows key={row.group.key} row={row} pages={pages} />
          ))}
        </table>
      )}
    </>
  );
}
