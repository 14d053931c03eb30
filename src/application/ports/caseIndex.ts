import type { WorkingState } from '../../domain/approval/caseState';
import type { IsoDate } from '../../domain/mandate/answer';

/** One row per mandate: a cache of the fold, never an authority. */
export interface CaseIndexRow {
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly state: WorkingState;
  /** Step waited for; empty when none. */
  readonly step: string;
  readonly waitingBodies: readonly string[];
  /** ISO instant: when the step waited for began to wait, or the newest round came to its end; empty before. */
  readonly waitingSince: string;
  /** Day by which the step waited for is due; `meeting` when at each body's next meeting. Empty when nobody is waited for, or it is not known. */
  readonly due: IsoDate | 'meeting' | '';
  /** True while somebody is waited for: a body, a publisher, or the group when its text was sent back. */
  readonly isOpen: boolean;
  /**
   * True while a withdrawn text's file is to be stamped, also behind a newer round; and when its file may have come in
   * sight without a receipt, which only the library can tell.
   */
  readonly awaitsStamp: boolean;
  /** ISO instant of the newest submission; empty before. */
  readonly submitted: string;
  /** Highest ledger id folded into the row. */
  readonly foldedTo: number;
}

/** Every method throws `Failure`. */
export interface CaseIndex {
  /** Open cases, and those whose file is or may be to be stamped. */
  open(): Promise<readonly CaseIndexRow[]>;
  ofGroups(groupKeys: readonly string[]): Promise<readonly CaseIndexRow[]>;
  /** Every row, page by page; none for whoever may not read the list. */
  all(): Promise<readonly CaseIndexRow[]>;
  ofMandate(mandateKey: string): Promise<CaseIndexRow | null>;
  /** The rows into which the highest ledger ids are folded, at most so many, the highest first. */
  newest(count: number): Promise<readonly CaseIndexRow[]>;
  /** Writes when the row is older than the given fold; a lost race is no error. */
  write(row: CaseIndexRow): Promise<void>;
}
