/** A row of a file with a table. */
export interface TableRow {
  /** Its place as the program counts that made the file: from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}
