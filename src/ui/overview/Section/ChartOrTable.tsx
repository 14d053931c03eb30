import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Table } from '../../../domain/tables/table';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useStrings } from '../../language/useStrings';
import { DataTable } from '../DataTable/DataTable';
import { TableFiles } from '../DataTable/TableFiles';

export interface ChartOrTableProps {
  readonly about: string;
  readonly what: string;
  readonly table: () => Table;
  /** The chart. */
  readonly children: React.ReactNode;
}

/** A chart, or the same as a table; both as a file. */
export function ChartOrTable({ about, what, table, children }: ChartOrTableProps): JSX.Element {
  const strings = useStrings(overviewPartStrings);
  const [asTable, setAsTable] = React.useState(false);
  const text = asTable ? strings.asChart : strings.asTable;
  return (
    <>
      {asTable ? <DataTable table={table()} /> : children}
      <TableFiles about={about} what={what} table={table}>
        <ActionButton text={text} ariaLabel={strings.asTableNamed(text, what)} onClick={() => setAsTable(!asTable)} />
      </TableFiles>
    </>
  );
}
