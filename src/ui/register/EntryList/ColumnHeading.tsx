import * as React from 'react';
import type { RegisterColumn } from '../../../domain/register/registerOrder';
import { registerStrings } from '../../../loc/register/strings';
import { useStrings } from '../../language/useStrings';
import type { RegisterState } from '../useRegister';
import { useEntryListStyles } from './EntryList.styles';

/** A heading that sorts: pressed once ascending, once more descending. */
export function ColumnHeading({ column, register }: { readonly column: RegisterColumn; readonly register: RegisterState }): JSX.Element {
  const { columns } = useStrings(registerStrings).order;
  const styles = useEntryListStyles();
  const { order, orderBy } = register;
  const widthOf: Partial<Readonly<Record<RegisterColumn, string>>> = { name: styles.group, mandator: styles.mandator, state: styles.state, decided: styles.decided };
  const isOrdered = order.column === column;
  return (
    <th role="columnheader" scope="col" className={widthOf[column]} aria-sort={isOrdered ? (order.isReversed ? 'descending' : 'ascending') : undefined}>
      <button type="button" className={styles.sort} onClick={() => orderBy({ column, isReversed: isOrdered && !order.isReversed })}>
        {columns[column]}
        <span aria-hidden="true" className={styles.arrow}>
          {isOrdered ? (order.isReversed ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}
