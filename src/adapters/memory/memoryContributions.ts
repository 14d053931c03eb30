import type { Contributions, StoredContribution } from '../../application/ports/contributions';
import { contributionKey } from '../../domain/fairness/contributionKey';
import { demand, keepsRosters } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const amounts = ({ hours, fullTimePercent, cost }: StoredContribution): readonly number[] => [hours, fullTimePercent, cost];

export function createMemoryContributions({ contributions }: MemoryWorld, account: MemoryAccount): Contributions {
  return {
    ofYears: async (from, to) =>
      [...contributions.values()]
        .filter(({ year }) => account.participates && from <= year && year <= to)
        .sort((one, other) => one.year - other.year || one.key.localeCompare(other.key)),
    save: async (contribution) => {
      demand(keepsRosters(account), account, 'keep contributions');
      return saveVersion(contributions, { ...contribution, key: contributionKey(contribution) }, amounts);
    }
  };
}
