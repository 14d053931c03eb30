import type { WorkingState } from '../../domain/approval/caseState';

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
  /** True while somebody is waited for: a body, a publisher, or the group when its text was sent back. */
  readonly isOpen: boolean;
  /** True while a withdrawn text's file is to be stamped, also behind a newer round. */
  readonly awaitsStamp: boolean;
  /** ISO instant of the newest submission; empty before. */
  readonly submitted: string;
  /** Highest ledger id folded into the row. */
  readonly foldedTo: number;
}

export interface StoredCaseIndexRow extends CaseIndexRow {
  readonly version: string;
}

/** Every method throws `Failure`. */
export interface CaseIndex {
  open(): Promise<readonly StoredCaseIndexRow[]>;
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredCaseIndexRow[]>;
  ofMandate(mandateKey: string): Promise<StoredCaseIndexRow | null>;
  /** The rows into which the highest ledger ids are folded, at most so many, the highest first. */
  newest(count: number): Promise<readonly StoredCaseIndexRow[]>;
  /** Writes when the row is older than the given fold; a lost race is no error. */
  write(row: CaseIndexRow): Promise<void>;
}
