import type { DateField } from '../template/field';
import { fillVariables } from '../template/fillVariables';
import type { Variables } from '../template/template';
import type { DateAnswer } from './answer';
import { swedishDate } from './swedishDate';

/** The sentence offered for a date; empty until it is given. */
export function defaultDateSentence(field: DateField, { date }: Pick<DateAnswer, 'date'>, variables: Variables): string {
  return date === '' ? '' : fillVariables(field.sentence, variables).replace('{date}', swedishDate(date));
}
