import type { StoredClearance } from '../../domain/interests/clearance';

/** A judgement to be told, and the folder it is added to. */
export type NewClearance = Omit<StoredClearance, 'id'>;

/** Judgements of interests, without what was declared: additions only. Every method throws `Failure`. */
export interface Clearances {
  /** A group's, the oldest first, whether they count or not. */
  ofGroup(groupKey: string): Promise<readonly StoredClearance[]>;
  /** Every one, page by page. */
  all(): Promise<readonly StoredClearance[]>;
  /**
   * Adds it. Safe to repeat with the same key.
   * @throws Failure `denied` to all but the region's judge and process support, `conflict` when the key says something else
   */
  record(clearance: NewClearance): Promise<StoredClearance>;
}
