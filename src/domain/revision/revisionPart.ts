import type { Answers } from '../mandate/answer';
import type { Variables } from '../template/template';
import type { RevisionChange, RevisionSlot } from './revision';

/** The mandate that follows its template, while the revision is worked out. */
export interface RevisedMandate {
  readonly variables: Variables;
  /** As they stand under the old version. */
  readonly answers: Answers;
  /** As the fields of the new version take them. */
  readonly carried: Answers;
}

/** Part of a revision. */
export interface RevisionPart {
  readonly changes: readonly RevisionChange[];
  readonly slots: readonly RevisionSlot[];
}
