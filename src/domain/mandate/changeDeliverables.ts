import type { DeliverablesAnswer } from './answer';
import { defaultDeliverablesSentence } from './defaultDeliverablesSentence';

/**
 * Other deliverables, or none. The sentence follows along as long as it is the one offered; once the writer has
 * worded her own, it stays hers.
 */
export function changeDeliverables(
  answer: DeliverablesAnswer,
  change: Partial<Pick<DeliverablesAnswer, 'deliverables' | 'none'>>
): DeliverablesAnswer {
  const changed = { ...answer, ...change };
  const isOffered = answer.sentence.trim() === '' || answer.sentence === defaultDeliverablesSentence(answer);
  return isOffered ? { ...changed, sentence: defaultDeliverablesSentence(changed) } : changed;
}
