import type { GroupReport } from '../../domain/followup/groupReport';

export interface StoredReport extends GroupReport {
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
  /** Display name of who saved it last; empty for one not stored yet. */
  readonly editor: string;
  /** ISO instant of the last save; empty for one not stored yet. */
  readonly modified: string;
}

export interface ReportWithText extends StoredReport {
  /** As JSON; what it means is the document's own affair. At most 180,000 characters. */
  readonly content: string;
}

/** Notes, plans and reports of groups. Every method throws `Failure`. */
export interface GroupReports {
  /** Without their texts, oldest first; none to one who may not read them. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredReport[]>;
  /** @throws Failure `missing` when the group has no such document */
  read(groupKey: string, key: string): Promise<ReportWithText>;
  /**
   * Adds the document, or changes the one with its version. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to one who does not write for the
   * group, `invalid` when the text is too long
   */
  save(report: ReportWithText): Promise<ReportWithText>;
}
