import { foldNomination } from './foldNomination';
import type { Nomination } from './nomination';
import type { NominationTerms } from './nominationTerms';
import type { StoredNominationStep } from './nominationStep';
import { nominationId } from './nominationId';

/** Every nomination of the steps, in the order they began. The same key in two regions is two nominations. */
export function foldNominations(
  steps: readonly StoredNominationStep[],
  termsOf: (need: StoredNominationStep) => NominationTerms
): readonly Nomination[] {
  const byNomination = new Map<string, StoredNominationStep[]>();
  for (const step of steps) {
    const own = nominationId({ regionKey: step.place.regionKey, key: step.nominationKey });
    const known = byNomination.get(own);
    if (known) known.push(step);
    else byNomination.set(own, [step]);
  }
  return [...byNomination.values()]
    .flatMap((ofOne) => foldNomination(ofOne, termsOf) ?? [])
    .sort((one, other) => (one.counted[0]?.id ?? 0) - (other.counted[0]?.id ?? 0));
}
