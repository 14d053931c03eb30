import type { Condition } from '../template/block';
import type { Answers } from './answer';

/** True when the condition holds for what is chosen; without a condition always. */
export function isShown(when: Condition | undefined, answers: Answers): boolean {
  if (!when) {
    return true;
  }
  const answer = answers[when.field];
  return answer?.kind === 'choice' && when.options.includes(answer.option);
}
