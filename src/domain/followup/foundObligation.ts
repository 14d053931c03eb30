import type { GroupObligation } from './obligation';
import type { WrittenSentence } from './writtenSentences';

/** An obligation as found in a text, before it is its group's. */
export interface FoundObligation extends Pick<GroupObligation, 'kind' | 'receiver' | 'frequency' | 'deadline' | 'origin'> {
  /** Unique in the mandate. */
  readonly key: string;
  /** True where the receiver is whoever gave the mandate. */
  readonly isForMandator: boolean;
  readonly sentence: WrittenSentence;
}
