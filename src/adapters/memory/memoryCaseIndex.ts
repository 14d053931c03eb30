import type { CaseIndex, CaseIndexRow } from '../../application/ports/caseIndex';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryCaseIndex(world: MemoryWorld, account: MemoryAccount): CaseIndex {
  const rows = (): readonly CaseIndexRow[] => (account.participates ? [...world.caseIndex.values()] : []);
  return {
    open: async () => rows().filter((row) => row.isOpen || row.awaitsStamp),
    ofGroups: async (groupKeys) => rows().filter((row) => groupKeys.includes(row.groupKey)),
    all: async () => rows(),
    ofMandate: async (mandateKey) => rows().find((row) => row.mandateKey === mandateKey) ?? null,
    newest: async (count) => [...rows()].sort((one, other) => other.foldedTo - one.foldedTo).slice(0, count),
    write: async (row) => {
      demand(account.participates, account, 'write the case index');
      const kept = world.caseIndex.get(row.mandateKey);
      if (!kept || kept.foldedTo < row.foldedTo) world.caseIndex.set(row.mandateKey, row);
    }
  };
}
