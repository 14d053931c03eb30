import type { ActOf, IgnoredStep, Nomination } from './nomination';
import type { NominationTerms } from './nominationTerms';
import type { StoredNominationStep } from './nominationStep';
import { stepProblem } from './stepProblem';
import { takeStep } from './takeStep';

const isNeed = (step: StoredNominationStep): step is StoredNominationStep & { readonly act: ActOf<'need'> } => step.act.kind === 'need';

/** In the server's order; of a step that was added twice the first. */
function inOrder(steps: readonly StoredNominationStep[]): readonly StoredNominationStep[] {
  const seen = new Set<string>();
  return [...steps]
    .sort((one, other) => one.id - other.id)
    .filter(({ key, place }) => {
      const own = JSON.stringify([key, place]);
      return !seen.has(own) && seen.add(own);
    });
}

/**
 * A nomination's state from its steps: a pure fold. A step counts only when it is the one waited for and lies in the folder
 * of somebody who may take it; what does not count is kept with the reason.
 * @param steps of one nomination of one region, in any order
 * @returns null when nobody has said that somebody is needed
 */
export function foldNomination(steps: readonly StoredNominationStep[], termsOf: (need: StoredNominationStep) => NominationTerms): Nomination | null {
  const ordered = inOrder(steps);
  const first = ordered.find((step) => isNeed(step) && termsOf(step).rule.recordedBy.need.includes(step.place.recorder.kind));
  if (!first || !isNeed(first)) return null;
  const terms = termsOf(first);
  const beginning: Nomination = {
    key: first.nominationKey,
    regionKey: first.place.regionKey,
    groupKey: first.groupKey,
    need: first.act,
    proposals: [],
    decision: null,
    next: 'proposal',
    ended: null,
    counted: [first],
    ignored: ordered.slice(0, ordered.indexOf(first)).map((step): IgnoredStep => ({ step, reason: 'need' })),
    rule: terms.rule,
    decidingBodies: terms.decidingBodies
  };
  return ordered.slice(ordered.indexOf(first) + 1).reduce((nomination, step): Nomination => {
    const reason = stepProblem(step, nomination, terms);
    return reason
      ? { ...nomination, ignored: [...nomination.ignored, { step, reason }] }
      : { ...takeStep(nomination, step), counted: [...nomination.counted, step] };
  }, beginning);
}
