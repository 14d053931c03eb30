import type { Statement } from '../facts/passage';
import type { ObligationKind, ProposedObligation } from '../proposedObligation';

/** What a rule knows of an obligation besides the sentence; what it leaves out is read from the sentence as a whole. */
export type ObligationDetails = Partial<Pick<ProposedObligation, 'frequency' | 'deadline' | 'receiver'>>;

/** How a kind of obligation is known. */
export interface ObligationRule {
  readonly kind: ObligationKind;
  /** The obligations of the kind in a sentence, or a point of a list; none when it does not oblige to that. */
  readonly read: (statement: Statement) => readonly ObligationDetails[];
}
