import type { Nomination } from './nomination';
import type { NominationRecorder } from './nominationPlace';

/** Who can take the step that is waited for; none when the nomination has ended, or no body is found to decide. */
export function waitsFor({ next, rule, decidingBodies }: Nomination): readonly NominationRecorder[] {
  if (next === null) return [];
  return rule.recordedBy[next].flatMap((kind): readonly NominationRecorder[] => {
    if (kind !== 'body') return [{ kind }];
    return next === 'decision' ? decidingBodies.map((key) => ({ kind, key })) : [];
  });
}
