import { countWord } from '../language/countWord';
import type { NumberField } from '../template/field';
import { fillVariables } from '../template/fillVariables';
import type { Variables } from '../template/template';
import type { NumberAnswer } from './answer';
import { isWithinRange } from './isWithinRange';

/** The sentence offered for a number; empty until one is given that the field allows. */
export function defaultNumberSentence(
  field: NumberField,
  { number }: Pick<NumberAnswer, 'number'>,
  variables: Variables
): string {
  return number === null || !isWithinRange(field, number)
    ? ''
    : fillVariables(field.sentence, variables).replace('{number}', countWord(number));
}
