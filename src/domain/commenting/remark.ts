/** What is said about a section: a comment, an answer to one, or that one is dealt with or taken up again. */
export type RemarkKind = 'comment' | 'answer' | 'resolved' | 'reopened';

/** One addition to what is said about a draft. Nothing said is ever changed. */
export interface Remark {
  /** Client-made; two remarks of one mandate with the same key are the same. */
  readonly key: string;
  readonly mandateKey: string;
  readonly groupKey: string;
  /** Empty for the mandate as a whole. */
  readonly sectionKey: string;
  readonly kind: RemarkKind;
  /** Key of the comment that it is about; empty for a comment itself. */
  readonly commentKey: string;
  readonly text: string;
  /** The words of the draft that it is about; may be empty. */
  readonly quote: string;
  /** Who said it in a Word file; empty when the account that wrote it down did. */
  readonly fileAuthor: string;
}

export interface StoredRemark extends Remark {
  /** Display name of the account that wrote it down, as the server knows it. */
  readonly writtenBy: string;
  /** ISO instant, as the server knows it. */
  readonly written: string;
}
