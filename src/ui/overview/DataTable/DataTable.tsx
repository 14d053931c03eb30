import * as React from 'react';
import type { Cell, Table } from '../../../domain/tables/table';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useDataTableStyles } from './DataTable.styles';

/** A table as it goes to a file, on the page; a narrow page scrolls it sideways. */
export function DataTable({ table }: { readonly table: Table }): JSX.Element {
  const language = useLanguage();
  const styles = useDataTableStyles();
  const said = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.day === '' ? '' : formatDate(cell.day, language));
  return (
    <div className={styles.scrolled} tabIndex={0} role="region" aria-label={table.title}>
      <table className={styles.table} aria-label={table.title}>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.number}>
          {table.rows.map(([first, ...others], row) => (
            <tr key={row}>
              <th scope="row">{first === undefined ? '' : said(first)}</th>
              {others.map((cell, column) => (
                <td key={column}>{said(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
