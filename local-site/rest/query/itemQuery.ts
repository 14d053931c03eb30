import type { List } from '../../storage/lists';
import type { Column } from './columns';
import type { Condition } from './condition';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Where a page begins: behind (or, backwards, before) a row, named by its id and its values in the sort columns. */
export interface Position {
  readonly id: number;
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly backwards: boolean;
}

/** A question for rows of a list, whichever way it was asked. */
export interface ItemQuery {
  readonly list: List;
  readonly condition: Condition | undefined;
  readonly order: readonly Order[];
  /** At most this many rows; all of them when undefined. */
  readonly limit: number | undefined;
  readonly position: Position | undefined;
  /** Only what lies in this folder: directly, or anywhere below. */
  readonly folder?: { readonly path: string; readonly deep: boolean };
  /** Only files and items (0), or folders as well. */
  readonly kinds?: 'items' | 'all';
  /** Groups and totals read every row, which no index helps: refused in a list over the threshold whatever it asks. */
  readonly readsEverything?: boolean;
  /** Over the threshold: refuse, or give what the first rows by id hold (CAML has been seen to do both). */
  readonly overThreshold: 'refuse' | 'partial';
}
