import type { Answers } from './answer';
import { canonicalize } from './canonicalize';

/** True when both say the same, whatever the order of keys and the form of letters. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return one === other || canonicalize(one) === canonicalize(other);
}
