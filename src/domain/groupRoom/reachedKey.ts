import type { Reached } from './declaredRoute';

/** The same text for the same to reach. */
export const reachedKey = (reached: Reached): string => ('kind' in reached ? `${reached.whom}-${reached.kind}` : reached.whom);
