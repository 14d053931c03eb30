import type { Contribution } from '../../src/domain/fairness/contribution';
import { contributionKey } from '../../src/domain/fairness/contributionKey';
import { regionsOfGroup } from '../../src/domain/roster/regionsOfGroup';
import type { Group } from '../../src/domain/roster/roster';

/** What every region has put into each of its groups, in each of five years. */
export const contributionsIn = (groups: readonly Group[]): readonly Contribution[] =>
  groups.flatMap((group, number) =>
    regionsOfGroup(group).flatMap(({ key: regionKey }, place) =>
      [2022, 2023, 2024, 2025, 2026].map((year) => {
        const named = { groupKey: group.key, regionKey, organisation: '', year };
        return { ...named, key: contributionKey(named), hours: (number + place) % 80, fullTimePercent: place * 5, cost: (number % 10) * 1000 };
      })
    )
  );
