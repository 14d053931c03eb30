import type { ActOf, Nomination, ProposalCourse, ProposalOutcome } from './nomination';
import type { StoredNominationStep } from './nominationStep';

/** What follows a step of those before the decision, by the rule's order. */
function following({ rule: { before } }: Nomination, taken: 'proposal' | 'managerApproval' | 'interests'): Nomination['next'] {
  return before[taken === 'proposal' ? 0 : before.indexOf(taken) + 1] ?? 'decision';
}

/** The last proposal with what has come out of it. */
function withLast(proposals: readonly ProposalCourse[], more: Partial<ProposalCourse>): readonly ProposalCourse[] {
  return proposals.map((course, index) => (index === proposals.length - 1 ? { ...course, ...more } : course));
}

const over = (nomination: Nomination, outcome: ProposalOutcome, decision: ActOf<'decision'> | null = null): Nomination => ({
  ...nomination,
  proposals: withLast(nomination.proposals, { outcome }),
  decision,
  next: 'proposal'
});

/** The nomination after a step that counts. A proposal that comes to nothing leaves the need: somebody else may be proposed. */
export function takeStep(nomination: Nomination, { act }: StoredNominationStep): Nomination {
  switch (act.kind) {
    case 'need':
      return nomination;
    case 'proposal':
      return {
        ...nomination,
        proposals: [...nomination.proposals, { proposal: act, outcome: 'open', interestsUntil: '' }],
        decision: null,
        next: following(nomination, 'proposal')
      };
    case 'managerApproval':
      return act.approved ? { ...nomination, next: following(nomination, 'managerApproval') } : over(nomination, 'notApproved');
    case 'interests':
      if (act.outcome === 'hindered') return over(nomination, 'hindered');
      return {
        ...nomination,
        proposals: withLast(nomination.proposals, { interestsUntil: act.validUntil }),
        next: following(nomination, 'interests')
      };
    case 'decision':
      if (act.outcome === 'rejected') return over(nomination, 'rejected', act);
      return { ...nomination, proposals: withLast(nomination.proposals, { outcome: 'appointed' }), decision: act, next: 'termBegun' };
    case 'termBegun':
      return { ...nomination, next: null, ended: 'begun' };
    case 'declined':
      return over(nomination, 'declined');
    case 'withdrawn':
      return { ...nomination, next: null, ended: 'withdrawn' };
  }
}
