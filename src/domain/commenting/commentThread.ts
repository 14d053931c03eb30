import type { StoredRemark } from './remark';

/** A comment with all that was said about it. */
export interface CommentThread {
  readonly comment: StoredRemark;
  /** In the order they were written. */
  readonly answers: readonly StoredRemark[];
  readonly isResolved: boolean;
  /** How many times it was dealt with or taken up again. */
  readonly turns: number;
}
