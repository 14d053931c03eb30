import type { WorkingState } from './caseState';

const withTheGroup: readonly WorkingState[] = ['draft', 'sentBack', 'recalled'];

/** True in the states in which the group itself has the text in its hands. */
export const isWithGroup = (state: WorkingState): boolean => withTheGroup.includes(state);
