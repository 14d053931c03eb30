import type { CaseState, WorkingState } from './caseState';

/** What participants see of a mandate that exists: its newest round's state, or a draft before the first. */
export function workingState({ rounds }: CaseState): WorkingState {
  return rounds[rounds.length - 1]?.state ?? 'draft';
}
