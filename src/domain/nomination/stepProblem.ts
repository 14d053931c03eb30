import type { IgnoredReason, Nomination } from './nomination';
import type { NominationTerms } from './nominationTerms';
import type { Proposer, StoredNominationStep } from './nominationStep';

function isTaken(proposer: Proposer, { rule: { proposers }, kindOf }: NominationTerms): boolean {
  if (proposer.kind === 'region') return proposers.includes('region');
  const kind = kindOf(proposer.key);
  return kind !== undefined && proposers.includes(kind);
}

function orderProblem({ act }: StoredNominationStep, { next }: Nomination): IgnoredReason | null {
  switch (act.kind) {
    case 'need':
      return 'need';
    case 'withdrawn':
      return null;
    case 'declined':
      // Somebody who has been proposed may say no until the term begins.
      return next === 'proposal' ? 'order' : null;
    default:
      return act.kind === next ? null : 'order';
  }
}

/** Why a step does not count for the nomination as it stands; null when it does. */
export function stepProblem(step: StoredNominationStep, nomination: Nomination, terms: NominationTerms): IgnoredReason | null {
  const { act, place } = step;
  if (step.groupKey !== nomination.groupKey) return 'group';
  if (nomination.ended) return 'ended';
  if (!terms.rule.recordedBy[act.kind].includes(place.recorder.kind)) return 'recorder';
  const order = orderProblem(step, nomination);
  if (order) return order;
  if (act.kind === 'proposal') {
    const isOwn = place.recorder.kind !== 'body' || (act.proposer.kind === 'body' && act.proposer.key === place.recorder.key);
    return isOwn && isTaken(act.proposer, terms) ? null : 'proposer';
  }
  if (act.kind === 'decision') {
    if (place.recorder.kind === 'body' && !terms.decidingBodies.includes(place.recorder.key)) return 'body';
    return act.paragraph.trim() === '' ? 'incomplete' : null;
  }
  return null;
}
