import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { useStrings } from '../language/useStrings';
import { useTableStyles } from '../mandateImport/list/FileTable.styles';

export interface RowTableProps {
  readonly label: string;
  readonly headings: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** Rows that are shown before somebody asks for more: a file may have thousands. */
const page = 50;

/** Rows of a file, as a table; in a narrow place each row by itself with its headings. */
export function RowTable({ label, headings, rows }: RowTableProps): JSX.Element {
  const { preview: strings } = useStrings(rosterImportStrings);
  const styles = useTableStyles();
  const [shown, setShown] = React.useState(page);
  const left = rows.length - shown;
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead className={styles.head}>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, cells: [first, ...cells] }) => (
            <tr key={key} className={styles.row}>
              <th scope="row">
                <span className={styles.label}>{headings[0]}</span>
                {first}
              </th>
              {cells.map((cell, at) => (
                <td key={headings[at + 1]}>
                  <span className={styles.label}>{headings[at + 1]}</span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <DefaultButton text={strings.more(Math.min(page, left))} onClick={() => setShown(shown + page)} />}
    </>
  );
}
