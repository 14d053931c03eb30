import type { Session } from '../../application/ports/session';
import { bodiesOf, keepsRosters } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemorySession(world: MemoryWorld, account: MemoryAccount): Session {
  return {
    user: async () => account.user,
    address: async () => account.user.email || account.user.login,
    mayWriteFor: async (groupKey) => account.writesFor.includes(groupKey),
    writingGroups: async () => account.writesFor,
    decidingBodies: async () => bodiesOf(world, account),
    mayKeepRosters: async () => keepsRosters(account),
    mayPublish: async () => account.publishes,
    mayReviseTemplates: async () => account.administers,
    mayConfigure: async () => account.administers,
    isParticipant: async () => account.participates
  };
}
