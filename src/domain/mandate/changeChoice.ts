import type { ChoiceField } from '../template/field';
import type { Variables } from '../template/template';
import type { ChoiceAnswer } from './answer';
import { defaultChoiceSentence } from './defaultChoiceSentence';

/**
 * Another option or end date. The sentence follows along as long as it is the one offered; once the writer has
 * worded her own, it stays hers.
 */
export function changeChoice(
  field: ChoiceField,
  answer: ChoiceAnswer,
  change: Partial<Pick<ChoiceAnswer, 'option' | 'until'>>,
  variables: Variables
): ChoiceAnswer {
  const changed = { ...answer, ...change };
  const isOffered = answer.sentence.trim() === '' || answer.sentence === defaultChoiceSentence(field, answer, variables);
  return isOffered ? { ...changed, sentence: defaultChoiceSentence(field, changed, variables) } : changed;
}
