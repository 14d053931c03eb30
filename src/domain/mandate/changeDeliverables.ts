import type { DeliverablesAnswer } from './answer';
import { defaultDeliverablesSentence } from './defaultDeliverablesSentence';
import { followOffer } from './followOffer';

/** Other deliverables, or none, with the sentence offered for them. */
export const changeDeliverables = (
  answer: DeliverablesAnswer,
  change: Partial<Pick<DeliverablesAnswer, 'deliverables' | 'none'>>
): DeliverablesAnswer => followOffer<DeliverablesAnswer>(answer, change, defaultDeliverablesSentence);
