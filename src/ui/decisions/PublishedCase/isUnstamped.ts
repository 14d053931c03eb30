import type { CaseState } from '../../../domain/approval/caseState';

/** True while readers still see a withdrawn mandate as in force: nothing else is, and its document is not stamped. */
export function isUnstamped({ inForce, rounds }: CaseState): boolean {
  const seen = [...rounds].reverse().find(({ publication }) => publication !== null);
  return inForce === null && seen?.state === 'withdrawn' && seen.stamp === null;
}
