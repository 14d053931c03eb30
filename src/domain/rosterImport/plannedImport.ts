import type { PlannedRow } from './plannedRow';
import type { RowProblem } from './rowProblem';

/** A row that is not read in, with why. */
export interface WrongRow {
  readonly number: number;
  readonly problems: readonly RowProblem[];
}

/** What reading a file in would do. */
export interface PlannedImport {
  /** In the order in which they are carried out. */
  readonly rows: readonly PlannedRow[];
  readonly wrong: readonly WrongRow[];
}
