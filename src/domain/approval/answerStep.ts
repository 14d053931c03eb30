import type { CountedDecision, ResolvedStep, Round } from './caseState';
import type { Outcome } from './record';

/** Where a step stands: still waiting for bodies, done, or turned down. */
export type StepStanding = 'waiting' | 'done' | Exclude<Outcome, 'approve'>;

/** How many approvals a step needs. A meeting of several bodies is a meeting in each of them. */
export function approvalsNeeded({ step, bodies }: ResolvedStep): number {
  switch (step.quorum) {
    case 'anyOf':
      return 1;
    case 'majority':
      return Math.floor(bodies.length / 2) + 1;
    case 'allOf':
    case 'meeting':
      return bodies.length;
  }
}

/**
 * Where a step stands after its decisions so far. In a consultation any answer counts as an answer. In the
 * other steps one body that sends back or rejects closes the round, except under `majority`, where it is a
 * vote against and closes the round when a majority can no longer be reached.
 *
 * @param decisions - the counted decisions of this step, by id
 */
export function standingOf(resolved: ResolvedStep, decisions: readonly CountedDecision[]): StepStanding {
  const needed = approvalsNeeded(resolved);
  if (resolved.step.kind === 'consultation') return decisions.length >= needed ? 'done' : 'waiting';
  const against = decisions.filter(({ record }) => record.outcome !== 'approve');
  if (decisions.length - against.length >= needed) return 'done';
  const last = against[against.length - 1]?.record.outcome;
  if (last === undefined || last === 'approve') return 'waiting';
  const lost = resolved.step.quorum === 'majority' ? resolved.bodies.length - against.length < needed : true;
  return lost ? last : 'waiting';
}

/** True when one more approval establishes the text: the round waits for its establishing step, and for no other. */
export function isLastApproval({ currentStep, decisions }: Round): boolean {
  if (currentStep?.step.kind !== 'establish') return false;
  const approvals = decisions.filter(({ record }) => record.step === currentStep.step.key && record.outcome === 'approve');
  return approvalsNeeded(currentStep) - approvals.length === 1;
}
