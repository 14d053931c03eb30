import type { ChoiceField } from '../template/field';
import { fillVariables } from '../template/fillVariables';
import type { Variables } from '../template/template';
import type { ChoiceAnswer } from './answer';
import { swedishDate } from './swedishDate';

/** The sentence offered for a choice; empty until an option is chosen and its end date, where it needs one, is given. */
export function defaultChoiceSentence(
  field: ChoiceField,
  { option: chosen, until }: Pick<ChoiceAnswer, 'option' | 'until'>,
  variables: Variables
): string {
  const option = field.options.find((candidate) => candidate.key === chosen);
  if (!option || (option.needsEndDate && until === '')) {
    return '';
  }
  return fillVariables(option.sentence, variables).replace('{until}', swedishDate(until));
}
