import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { overviewStrings } from '../../../loc/overview/strings';
import { useDrawnInTurns } from '../../components/useDrawnInTurns';
import { useStableCallback } from '../../components/useStableCallback';
import { useStrings } from '../../language/useStrings';
import { ColumnHeading } from './ColumnHeading';
import { GroupRows } from './GroupRows';
import { groupsInSight } from './groupsInSight';
import { GroupTableControls } from './GroupTableControls';
import { useGroupTableStyles } from './GroupTable.styles';
import type { SortColumn } from './groupOrder';
import type { GroupTableState } from './useGroupTable';

export interface GroupTableProps {
  readonly table: GroupTableState;
  /** Keys of the regions that have places, and an empty one for places outside them; none where all are of one region. */
  readonly regions: readonly string[];
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** How many groups are shown before somebody asks for more. */
const page = 30;

/**
 * The groups: a table where there is room, a list of rows where there is not. The roles are said outright, since browsers
 * drop a table's meaning when its display is changed.
 */
export function GroupTable({ table, regions, labelledBy }: GroupTableProps): JSX.Element {
  const strings = useStrings(overviewStrings).groups;
  const styles = useGroupTableStyles();
  const [count, setCount] = React.useState(page);
  const heading = (column: SortColumn, text: string): JSX.Element => <ColumnHeading text={text} column={column} table={table} />;
  const { shown, choice } = table;
  const isOfMany = regions.length > 0;
  const [unfolded, setUnfolded] = React.useState<readonly string[]>([]);
  const unfold = useStableCallback((key: string): void => setUnfolded([...unfolded, key]));
  const rows = useDrawnInTurns(
    shown,
    shown.slice(0, count).map((row) => {
      // Each choice is a table of its own, unfolded for itself.
      const key = `${row.group.key} ${choice}`;
      return <GroupRows key={key} rowKey={key} row={row} choice={choice} isOfMany={isOfMany} isUnfolded={unfolded.includes(key)} onUnfold={unfold} />;
    }),
    groupsInSight(shown, choice, isOfMany)
  );
  return (
    <>
      <GroupTableControls table={table} regions={regions} />
      <p className={styles.count} role="status">
        {shown.length === 0 ? strings.noMatch : strings.shown(shown.length, table.total)}
      </p>
      {shown.length === 0 ? (
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
          {rows}
        </table>
      )}
      {shown.length > count && <DefaultButton text={strings.more(Math.min(page, shown.length - count))} onClick={() => setCount(count + page)} />}
    </>
  );
}
