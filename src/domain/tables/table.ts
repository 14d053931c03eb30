import type { IsoDate } from '../mandate/answer';

/** What a cell of a table holds: a text, or a day, empty for none. */
export type Cell = string | { readonly day: IsoDate | '' };

/** A table that is given away as a file. */
export interface Table {
  /** Of the sheet. */
  readonly title: string;
  readonly headings: readonly string[];
  /** Each as long as the headings. */
  readonly rows: readonly (readonly Cell[])[];
}
