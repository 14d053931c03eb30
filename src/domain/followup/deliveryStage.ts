import type { GroupObligation } from './obligation';

export type DeliveryStage = 'final' | 'interim' | 'recurring' | 'once';

/** Which delivery it is, as the sentence of the mandate names it; else by how often it comes. */
export function deliveryStage({ sentence, frequency }: Pick<GroupObligation, 'sentence' | 'frequency'>): DeliveryStage {
  if (/slutleverans/iu.test(sentence) && !/delleverans/iu.test(sentence)) return 'final';
  if (/delleverans/iu.test(sentence) && !/slutleverans/iu.test(sentence)) return 'interim';
  return frequency === null ? 'once' : 'recurring';
}
