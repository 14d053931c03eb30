import type { ChoiceField } from '../template/field';
import type { Variables } from '../template/template';
import type { ChoiceAnswer } from './answer';
import { defaultChoiceSentence } from './defaultChoiceSentence';
import { followOffer } from './followOffer';

/** Another option or end date, with the sentence offered for them. */
export const changeChoice = (
  field: ChoiceField,
  answer: ChoiceAnswer,
  change: Partial<Pick<ChoiceAnswer, 'option' | 'until'>>,
  variables: Variables
): ChoiceAnswer => followOffer<ChoiceAnswer>(answer, change, (given) => defaultChoiceSentence(field, given, variables));
