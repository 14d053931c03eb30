import type { Group, Person } from '../roster/roster';
import type { PlannedRow } from './plannedRow';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';
import type { SeatDraft } from './seatDraft';

/** What the rows of one group have become so far. */
export interface PlanWork {
  readonly group: Group;
  readonly people: Person[];
  readonly drafts: SeatDraft[];
  keep(row: PlannedRow): void;
  refuse(row: Pick<RosterRow, 'number'>, problem: RowProblem): void;
}

/** A row with the person it is about. */
export interface SeatedRow {
  readonly row: RosterRow;
  readonly person: Person;
  /** True for somebody whom no roster of the group had before. */
  readonly isNewPerson: boolean;
  /** Somebody known with what the row says, where it is the first about them and says something new; else null. */
  readonly corrected: Person | null;
}
