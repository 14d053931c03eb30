import * as React from 'react';
import { importStrings } from '../../../loc/import/strings';
import { useStrings } from '../../language/useStrings';
import type { ImportRow } from '../ImportRow';
import { useTableStyles } from './FileTable.styles';
import { FileRow } from './FileRow';

/** A row is drawn anew only when its own file has changed. */
const Row = React.memo(FileRow);

export interface FileTableProps {
  readonly rows: readonly ImportRow[];
  /** The file that was opened last: its button gets the focus back. */
  readonly focused: string;
  readonly onOpen: (id: string) => void;
}

/** A result for each file; on a narrow screen a block each. */
export function FileTable({ rows, focused, onOpen }: FileTableProps): JSX.Element {
  const { columns } = useStrings(importStrings);
  const styles = useTableStyles();
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} isFocused={row.id === focused} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
