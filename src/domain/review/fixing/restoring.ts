import type { DeviationAnswer } from '../../mandate/answer';
import { deviationKey } from '../../mandate/deviationKey';
import { deviationOf } from '../../mandate/deviationOf';
import type { Fix } from '../finding';
import type { Review } from '../review';

/** The fix that gives a section back what it says otherwise than its template, as `change` tells. */
export function restoring(
  { answers }: Review,
  sectionKey: string,
  change: (deviation: DeviationAnswer) => Partial<DeviationAnswer>
): Fix {
  const deviation = deviationOf(sectionKey, answers);
  return { sectionKey, changes: { [deviationKey(sectionKey)]: { ...deviation, ...change(deviation) } } };
}
