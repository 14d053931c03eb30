import type { Session } from '../../application/ports/session';
import type { MemoryAccount } from './memoryWorld';

export function createMemorySession(account: MemoryAccount): Session {
  return {
    user: async () => account.user,
    mayWriteFor: async (groupKey) => account.writesFor.includes(groupKey),
    decidingBodies: async () => account.decidesFor,
    mayPublish: async () => account.publishes,
    mayReviseTemplates: async () => account.administers,
    mayConfigure: async () => account.administers,
    isParticipant: async () => account.participates
  };
}
