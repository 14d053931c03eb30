import type { Term } from '../roster/roster';
import type { Declaration } from './declaration';

/** The term with what may be shown of a declaration: its status and how long it holds; nothing of its texts. */
export const withJudgement = (term: Term, { status, validUntil }: Pick<Declaration, 'status' | 'validUntil'>): Term => ({
  ...term,
  interests: status,
  interestsUntil: validUntil
});
