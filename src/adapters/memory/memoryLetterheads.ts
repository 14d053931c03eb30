import type { Letterheads } from '../../application/ports/letterheads';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** Letterheads by healthcare region: administrators and those who publish may store one. */
export function createMemoryLetterheads(world: MemoryWorld, account: MemoryAccount): Letterheads {
  const mayStore = account.administers || account.publishes;
  return {
    of: async (healthcareRegion) => (account.participates ? world.letterheads.get(healthcareRegion) ?? null : null),
    store: async (healthcareRegion, content) => {
      demand(mayStore, account, 'store a letterhead');
      world.letterheads.set(healthcareRegion, content);
    },
    mayStore: async () => mayStore
  };
}
