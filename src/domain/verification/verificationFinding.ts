import type { IgnoredReason } from '../approval/caseState';

/**
 * Something that does not hold, or that did not count. `broken`: what decisions rest on has been changed. `missing`: what
 * should lie there is gone. `ignored`: a record that counts for nothing, and harms nothing.
 */
export type VerificationFinding =
  /** A record that counts names a record before it that is gone or changed. */
  | { readonly grade: 'broken'; readonly kind: 'parentMissing'; readonly entry: number }
  /** A text does not give its hash, or not the one that was decided upon. */
  | { readonly grade: 'broken'; readonly kind: 'snapshotChanged' | 'textChanged'; readonly snapshotKey: string }
  /** Readers see a text that nobody's decision in the ledger has let out. */
  | { readonly grade: 'broken'; readonly kind: 'textWithoutReceipt'; readonly snapshotKey: string }
  | { readonly grade: 'broken'; readonly kind: 'fileChanged' | 'fileWithoutReceipt'; readonly address: string }
  | { readonly grade: 'missing'; readonly kind: 'snapshotMissing' | 'textMissing' | 'rosterMissing' | 'fileMissing'; readonly snapshotKey: string }
  /** The index was brought up to an entry that the ledger does not have; the index itself is no evidence. */
  | { readonly grade: 'missing'; readonly kind: 'recordsMissing'; readonly entry: number }
  | { readonly grade: 'ignored'; readonly kind: 'recordIgnored'; readonly entry: number; readonly reason: IgnoredReason };

export type VerificationGrade = 'sound' | VerificationFinding['grade'];

/** What was found of one mandate; with an empty key of what belongs to none. */
export interface MandateVerdict {
  readonly mandateKey: string;
  /** Empty when neither a draft nor a submission tells it. */
  readonly groupKey: string;
  readonly grade: VerificationGrade;
  readonly findings: readonly VerificationFinding[];
}
