import type { Frequency } from '../importing/language/frequency';
import type { ObligationKind } from '../importing/proposedObligation';
import type { Deadline } from './obligation';
import type { SentencePieces } from './sentenceSaying';

/**
 * What a sentence of a family's mandates obliges the group to, as data of the family. It counts only where the sentence
 * stands in the established text: a mandate that has taken it out obliges to nothing by it.
 */
export interface DeclaredObligation extends SentencePieces {
  /** Unique in the family, never renamed. */
  readonly key: string;
  readonly kind: ObligationKind;
  /** In the mandate's words; absent when nobody is named. */
  readonly receiver?: string;
  /** True where the receiver is whoever gave the mandate. */
  readonly isForMandator?: boolean;
  /** `said` where the sentence itself tells; absent when nothing is said of how often. */
  readonly frequency?: Frequency | 'said';
  /** `said` where the sentence itself tells; absent when there is no day. */
  readonly deadline?: Deadline | 'said';
}
