import type { ListOrTextAnswer } from './answer';
import { textLines } from './textLines';

/**
 * From points to running text or back. What stands in the form shown goes along; the other form's old content is
 * only kept when there is nothing to take along.
 * @param nextKey makes the key of a new point
 */
export function switchForm(
  answer: ListOrTextAnswer,
  form: ListOrTextAnswer['form'],
  nextKey: () => string
): ListOrTextAnswer {
  if (form === answer.form) {
    return answer;
  }
  const lines = answer.form === 'list' ? answer.items.map((item) => item.text) : textLines(answer.text);
  if (lines.every((line) => line.trim() === '')) {
    return { ...answer, form };
  }
  return form === 'text'
    ? { ...answer, form, text: lines.join('\n') }
    : { ...answer, form, items: lines.map((text) => ({ key: nextKey(), text })) };
}
