import { contributionKey } from '../../../../src/domain/fairness/contributionKey';
import type { Contribution } from '../../../../src/domain/fairness/contribution';
import type { Group } from '../../../../src/domain/roster/roster';
import { createRandom } from '../../../random';
import { regionsOfSydostra } from './placesInSydostra';

/** Years of which something is kept, before this one. */
const years = 3;

/** What the regions have put into the collaboration groups: hours, part of a post, and what was paid out. @param year today's */
export function demoContributions(groups: readonly Group[], year: number): readonly Contribution[] {
  const random = createRandom(11);
  const collaborating = groups.filter(({ kind, healthcareRegions }) => kind === 'rsg' && healthcareRegions.includes('sydostra'));
  return collaborating.flatMap(({ key: groupKey }, turn) =>
    Array.from({ length: years }, (_, index) => year - years + index).flatMap((of) =>
      regionsOfSydostra.map((regionKey, place) => {
        const supports = turn % regionsOfSydostra.length === place;
        const amounts = { hours: 60 + random.below(14) * 10, fullTimePercent: supports ? 10 + random.below(3) * 5 : 0, cost: random.below(9) * 2500 };
        const named = { groupKey, regionKey, organisation: '', year: of };
        return { key: contributionKey(named), ...named, ...amounts };
      }),
    ),
  );
}
