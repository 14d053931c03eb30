import { Failure } from '../../application/ports/failure';
import type { PresenceStore } from '../../application/ports/presenceStore';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryPresenceStore(world: MemoryWorld, account: MemoryAccount): PresenceStore {
  return {
    tell: async (login, { mandateKey, groupKey, sectionKey }, version) => {
      demand(account.writesFor.includes(groupKey) && login === account.user.login, account, `be ${login} in ${groupKey}`);
      const present = world.presence.get(mandateKey) ?? new Map();
      world.presence.set(mandateKey, present);
      const stored = present.get(login);
      if (version !== '' && stored?.seen !== version) {
        throw new Failure('conflict', `${login} was seen at ${stored?.seen ?? 'no time'}, not at ${version}`);
      }
      const own = { login, name: account.user.name, sectionKey, seen: world.clock.now().toISOString() };
      present.set(login, own);
      return { ...own, version: own.seen };
    },
    ofMandate: async (mandateKey) => (account.participates ? [...(world.presence.get(mandateKey)?.values() ?? [])] : [])
  };
}
