import type { Passage } from './passage';
import type { ReviewInput } from './reviewInput';

/** A mandate as the rules read it. */
export interface Review extends ReviewInput {
  /** All that reads as text, in the document's order. */
  readonly passages: readonly Passage[];
  /** What the mandate says in words of its own: answers, deviations and own headings; all of it without a template. */
  readonly own: readonly Passage[];
}
