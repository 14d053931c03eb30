import type { Answers, IsoDate } from '../mandate/answer';
import type { MandateDocument } from '../mandate/document';
import type { Template, Variables } from '../template/template';

/** A mandate to review, as a draft or as a document that came from elsewhere. */
export interface ReviewInput {
  /** The version the mandate is built on; null for a document of no known family, reviewed by its text alone. */
  readonly template: Template | null;
  readonly variables: Variables;
  readonly answers: Answers;
  readonly document: MandateDocument;
  readonly today: IsoDate;
  /** Every version of every family: what newer versions mended and what other families say. */
  readonly families: readonly Template[];
  /**
   * True for a document that says itself that it is in force: its decision is looked for. A draft gets its decision
   * line when it is established.
   */
  readonly isFinished?: boolean;
}
