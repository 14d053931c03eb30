import type { Answer } from '../mandate/answer';
import { emptyAnswer } from '../mandate/emptyAnswer';
import { joinAnswers } from '../mandate/joinAnswers';
import { switchForm } from '../mandate/switchForm';

/** True when a text can be put after one's own, so that nothing is lost; data can only be replaced. */
export const canBeAdded = (own: Answer | undefined): boolean =>
  (own?.kind === 'paragraphs' && own.text.trim() !== '') ||
  (own?.kind === 'listOrText' && (own.form === 'list' ? own.items.some(({ text }) => text.trim() !== '') : own.text.trim() !== ''));

/** The other's points or text in the form one has chosen oneself. */
function inFormOf(own: Answer, other: Answer): Answer {
  if (own.kind !== 'listOrText' || other.kind !== 'listOrText' || own.form === other.form) {
    return other;
  }
  const emptied = own.form === 'list' ? { ...emptyAnswer('listOrText'), form: 'text' as const, text: other.text } : other;
  let given = 0;
  return switchForm(emptied, own.form, () => `egen${(given += 1)}`);
}

/**
 * The answer after another mandate's has been taken over: put after one's own where both can stand, else in its
 * stead.
 */
export function takeOver(own: Answer | undefined, other: Answer): Answer {
  if (own === undefined || !canBeAdded(own)) {
    return other;
  }
  return joinAnswers({ field: inFormOf(own, other) }, { field: own }).field ?? other;
}
