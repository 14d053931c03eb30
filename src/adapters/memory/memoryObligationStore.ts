import type { ObligationStore } from '../../application/ports/obligationStore';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryObligationStore(world: MemoryWorld, account: MemoryAccount): ObligationStore {
  return {
    add: async (obligations) => {
      obligations.forEach(({ groupKey }) => demand(account.writesFor.includes(groupKey), account, `write for ${groupKey}`));
      obligations
        .filter(({ key }) => !world.obligations.has(key))
        .forEach((obligation) =>
          world.obligations.set(obligation.key, {
            ...obligation,
            confirmedBy: account.user.name,
            confirmed: world.clock.now().toISOString()
          })
        );
    },
    ofGroups: async (groupKeys) =>
      account.participates ? [...world.obligations.values()].filter(({ groupKey }) => groupKeys.includes(groupKey)) : []
  };
}
