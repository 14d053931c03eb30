import type { Contribution } from '../../domain/fairness/contribution';

export interface StoredContribution extends Contribution {
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
}

/** What regions put into groups. Every method throws `Failure`. */
export interface Contributions {
  /** Of the years from–to, both included, by year, group and region. */
  ofYears(from: number, to: number): Promise<readonly StoredContribution[]>;
  /**
   * Adds the row, or changes the one with its version. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to all but process support
   */
  save(contribution: StoredContribution): Promise<StoredContribution>;
}
