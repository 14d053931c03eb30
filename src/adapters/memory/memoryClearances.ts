import type { Clearances } from '../../application/ports/clearances';
import { Failure } from '../../application/ports/failure';
import { demand, judgedRegionsOf, keepsRosters } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryClearances({ clearances }: MemoryWorld, account: MemoryAccount): Clearances {
  return {
    ofGroup: async (groupKey) => clearances.filter((clearance) => clearance.groupKey === groupKey),
    all: async () => [...clearances],
    record: async (clearance) => {
      demand(keepsRosters(account) || judgedRegionsOf(account).includes(clearance.folder), account, `tell judgements for ${clearance.folder}`);
      const kept = clearances.find(({ key, folder }) => key === clearance.key && folder === clearance.folder);
      if (kept && kept.outcome !== clearance.outcome) throw new Failure('conflict', `${clearance.key} has been told as something else`);
      if (kept) return kept;
      const stored = { ...clearance, id: clearances.length + 1 };
      clearances.push(stored);
      return stored;
    }
  };
}
