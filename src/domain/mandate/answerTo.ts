import type { Field } from '../template/field';
import type { Answers } from './answer';
import { emptyAnswer } from './emptyAnswer';
import type { AnswerOf } from './emptyAnswer';

/** The field's answer as given so far; the empty one when there is none, or one of another kind. */
export function answerTo<Kind extends Field['kind']>(
  field: { readonly kind: Kind; readonly key: string },
  answers: Answers
): AnswerOf<Kind> {
  const answer = answers[field.key];
  return answer?.kind === field.kind ? (answer as AnswerOf<Kind>) : emptyAnswer(field.kind);
}
