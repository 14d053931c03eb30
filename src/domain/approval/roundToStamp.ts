import { awaitsStamp } from './awaitsStamp';
import type { CaseState, Round } from './caseState';

/**
 * The withdrawn text that readers have seen last and whose file is not stamped UPPHÄVD, whatever has been handed in
 * since; null when another text is in force, or none is to be stamped.
 */
export function roundToStamp({ rounds, inForce }: Pick<CaseState, 'rounds' | 'inForce'>): Round | null {
  if (inForce !== null) return null;
  const seen = [...rounds].reverse().find(({ publication, stamp }) => (publication ?? stamp) !== null);
  return seen !== undefined && awaitsStamp(seen) ? seen : null;
}
