import type * as React from 'react';
import { useLaterFocus } from '../../components/useLaterFocus';

interface Keyed {
  readonly key: string;
}

export interface RowEditing<Row extends Keyed> {
  /** Where rows stand as field sets, and `[data-add]` makes another. */
  readonly place: React.RefObject<HTMLDivElement>;
  add(row: Row): void;
  change(row: Row): void;
  remove(key: string): void;
}

/** Rows of data, each a field set: a new one is begun in, and after one is removed the focus stays with the rows. */
export function useRows<Row extends Keyed>(rows: readonly Row[], onChange: (rows: readonly Row[]) => void): RowEditing<Row> {
  const { place, focusLater } = useLaterFocus();
  return {
    place,
    add: (row) => {
      onChange([...rows, row]);
      focusLater((list) => {
        const added = list.querySelector(':scope > fieldset:last-of-type');
        return added?.querySelector<HTMLElement>('input:checked') ?? added?.querySelector<HTMLElement>('input');
      });
    },
    change: (changed) => onChange(rows.map((one) => (one.key === changed.key ? changed : one))),
    remove: (key) => {
      onChange(rows.filter((one) => one.key !== key));
      focusLater((list) => list.querySelector<HTMLElement>('[data-add]'));
    }
  };
}
