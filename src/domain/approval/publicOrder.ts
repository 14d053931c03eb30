import type { PublicState } from './caseState';

/** What says most to a reader first: what is in force, at last what is missing. */
export const publicOrder: readonly PublicState[] = ['inForce', 'pastReview', 'withdrawn', 'none'];
