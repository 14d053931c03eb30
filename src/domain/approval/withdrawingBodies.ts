import type { ResolvedStep, Round } from './caseState';

const establishing = ({ steps }: Round): ResolvedStep | undefined => steps.find(({ step }) => step.kind === 'establish');

/** Bodies that may withdraw what a round established: those that may establish it. */
export const withdrawingBodies = (round: Round): readonly string[] => establishing(round)?.bodies ?? [];

/** True when a withdrawal needs a meeting's date and §. */
export const withdrawnAtMeeting = (round: Round): boolean => establishing(round)?.step.quorum === 'meeting';
