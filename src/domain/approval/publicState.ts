import type { IsoDate } from '../mandate/answer';
import type { CaseState, PublicState } from './caseState';

/**
 * What readers may know of a mandate.
 *
 * @param reviewDate - last day before a review is due; empty when none is set
 */
export function publicState({ rounds, inForce }: CaseState, reviewDate: IsoDate | '', today: IsoDate): PublicState {
  if (inForce !== null) return reviewDate !== '' && today > reviewDate ? 'pastReview' : 'inForce';
  const wasPublished = rounds.some(({ state, publication, stamp }) => state === 'withdrawn' && (publication ?? stamp) !== null);
  return wasPublished ? 'withdrawn' : 'none';
}
