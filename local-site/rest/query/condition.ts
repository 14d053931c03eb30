import type { Bindable } from '../../storage/database';
import type { DatePart, Relation } from '../odata/parseFilter';
import type { Column } from './columns';

/** What rows must meet, whether it came as `$filter` or as CAML. Values are in the form the column is kept in. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly operands: readonly Condition[] }
  | { readonly op: 'compare'; readonly column: Column; readonly relation: Relation; readonly value: Bindable }
  | { readonly op: 'startsWith' | 'contains'; readonly column: Column; readonly value: string }
  /** Any of the values; on columns with several values, one of them is enough. */
  | { readonly op: 'in'; readonly column: Column; readonly values: readonly (string | number)[]; readonly not?: boolean }
  | { readonly op: 'part'; readonly column: Column; readonly part: DatePart; readonly relation: Relation; readonly value: number };
