import type { IsoDate } from '../mandate/answer';
import type { Term } from '../roster/roster';

/** True when a term makes its seat active on a date where interests have to be cleared: they are, maybe on conditions, and still are that day. */
export const isCleared = ({ interests, interestsUntil }: Pick<Term, 'interests' | 'interestsUntil'>, date: IsoDate): boolean =>
  (interests === 'cleared' || interests === 'conditions') && (interestsUntil === '' || interestsUntil >= date);
