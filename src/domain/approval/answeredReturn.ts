import type { CaseState, CountedDecision, Round } from './caseState';

/** The decision by which a round was turned down; null for one that was not. */
export function turnedDownBy({ state, decisions }: Round): CountedDecision | null {
  if (state !== 'sentBack' && state !== 'rejected') return null;
  return [...decisions].reverse().find(({ record }) => record.outcome !== 'approve') ?? null;
}

/** The decision that a round answers: the round before it was turned down by it. Null when it answers none. */
export function answeredReturn({ rounds }: Pick<CaseState, 'rounds'>, round: Round): CountedDecision | null {
  const before = rounds[rounds.indexOf(round) - 1];
  return before === undefined ? null : turnedDownBy(before);
}
