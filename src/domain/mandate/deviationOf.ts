import type { Answers, DeviationAnswer } from './answer';
import { deviationKey } from './deviationKey';
import { emptyAnswer } from './emptyAnswer';

/** What a section says otherwise than its template; the empty deviation when it says nothing else. */
export function deviationOf(sectionKey: string, answers: Answers): DeviationAnswer {
  const answer = answers[deviationKey(sectionKey)];
  return answer?.kind === 'deviation' ? answer : emptyAnswer('deviation');
}
