import type { PlannedRow } from '../../domain/rosterImport/plannedRow';

/** The rows about one seat that there is something to do for: they are read in together or not at all, in this order. */
export interface SeatUnit {
  readonly seatKey: string;
  readonly groupKey: string;
  readonly rows: readonly PlannedRow[];
  /** True when the rows only add: a seat, terms, people. */
  readonly onlyAdds: boolean;
}
