import type { ChainDrafts } from '../../application/ports/chainDrafts';
import { Failure } from '../../application/ports/failure';
import { canonicalize } from '../../domain/mandate/canonicalize';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryChainDrafts(world: MemoryWorld, account: MemoryAccount): ChainDrafts {
  const mayWrite = (): void => demand(account.administers, account, 'work on chains');
  return {
    all: async () => (account.participates ? [...world.chainDrafts.values()] : []),
    save: async ({ chain, version }) => {
      mayWrite();
      const before = world.chainDrafts.get(chain.chainKey);
      if (before && canonicalize(before.chain) === canonicalize(chain)) {
        return before;
      }
      if ((before?.version ?? '') !== version) {
        throw new Failure('conflict', `${before?.editor ?? ''} has written ${chain.chainKey} first`);
      }
      const stored = {
        chain,
        version: String(Number(version) + 1),
        editor: account.user.name,
        modified: world.clock.now().toISOString()
      };
      world.chainDrafts.set(chain.chainKey, stored);
      return stored;
    },
    remove: async ({ chain, version }) => {
      mayWrite();
      const before = world.chainDrafts.get(chain.chainKey);
      if (before && before.version !== version) {
        throw new Failure('conflict', `${before.editor} has written ${chain.chainKey} since`);
      }
      world.chainDrafts.delete(chain.chainKey);
    }
  };
}
