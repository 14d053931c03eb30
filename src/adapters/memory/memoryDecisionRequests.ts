import type { DecisionRequests } from '../../application/ports/decisionRequests';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryDecisionRequests(world: MemoryWorld, account: MemoryAccount): DecisionRequests {
  return {
    add: async (key, mandateKey) => {
      demand(account.participates, account, 'ask for a notice');
      if (!world.decisionRequests.has(key)) world.decisionRequests.set(key, mandateKey);
    },
    lastRun: async () => world.flows.lastRun
  };
}
