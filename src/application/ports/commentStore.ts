import type { Remark, StoredRemark } from '../../domain/commenting/remark';

/** What is said about drafts; additions only. Every method throws `Failure`. */
export interface CommentStore {
  /** Adds what is not there yet, by key and in the order given; safe to repeat. @throws Failure `denied` to one who does not write for the group */
  add(remarks: readonly Remark[]): Promise<void>;
  /** All that writers of the group have said about its mandate, in the order it was written; none to one who may not read it. */
  ofMandate(mandateKey: string, groupKey: string): Promise<readonly StoredRemark[]>;
}
