import type { DeliveryFacts, FoldedReport } from '../../domain/followup/foldReports';
import type { GroupReport } from '../../domain/followup/groupReport';

/** What is known of a group's document without its text. */
export type StoredReport = FoldedReport;

/** A document while it is written. */
export interface ReportDraft extends Pick<GroupReport, 'key' | 'groupKey' | 'kind' | 'period'> {
  /** As JSON; what it means is the document's own affair. At most 180,000 characters. */
  readonly content: string;
  /** What a later save must still find; empty for one not stored yet. */
  readonly version: string;
  /** Display name of who saved it last; empty for one not stored yet. */
  readonly editor: string;
  /** ISO instant of the last save; empty for one not stored yet. */
  readonly modified: string;
}

/** A version of a document with its text, and with who delivered it when, which the server keeps. */
export interface Delivery extends DeliveryFacts {
  /** Version of the document, counted from 1. */
  readonly number: number;
  /** As JSON, with the text as it reads; at most 180,000 characters. */
  readonly content: string;
}

export type NewDelivery = Omit<Delivery, 'deliveredBy' | 'delivered'>;

/** Notes, plans and reports of groups. Every method throws `Failure`. */
export interface GroupReports {
  /** Without their texts, oldest first; none to one who may not read them. */
  ofGroups(groupKeys: readonly string[]): Promise<readonly StoredReport[]>;
  /** The draft of a document; null when nobody has begun it, or it may not be read. */
  draft(groupKey: string, key: string): Promise<ReportDraft | null>;
  /**
   * Adds the draft, or changes the one with its version. Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to one who does not write for the
   * group, `invalid` when the text is too long
   */
  save(draft: ReportDraft): Promise<ReportDraft>;
  /**
   * Delivers a version of a document, which nobody in the group can change afterwards. Safe to repeat.
   * @throws Failure `conflict` when somebody else has delivered another text under the number, `denied` to one who does
   * not write for the group, `invalid` when the text is too long
   */
  deliver(delivery: NewDelivery): Promise<Delivery>;
  /** The delivered versions of groups' documents, with their texts, in the order they were delivered. */
  deliveries(groupKeys: readonly string[], reportKeys: readonly string[]): Promise<readonly Delivery[]>;
}
