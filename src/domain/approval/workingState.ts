import type { CaseState, WorkingState } from './caseState';

/** Every state once: the compiler refuses a missing or unknown one. */
const states: Readonly<Record<WorkingState, true>> = {
  none: true,
  draft: true,
  consultation: true,
  endorsing: true,
  awaitingEstablishment: true,
  established: true,
  published: true,
  superseded: true,
  withdrawn: true,
  sentBack: true,
  rejected: true,
  recalled: true
};

export const workingStates = Object.keys(states) as readonly WorkingState[];

/** A stored text as a state; one that is unknown is none. */
export const workingStateOf = (text: string | null): WorkingState =>
  text !== null && Object.prototype.hasOwnProperty.call(states, text) ? (text as WorkingState) : 'none';

/** What participants see of a mandate that exists: its newest round's state, or a draft before the first. */
export function workingState({ rounds }: CaseState): WorkingState {
  return rounds[rounds.length - 1]?.state ?? 'draft';
}
