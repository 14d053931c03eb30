import type { Ledger } from '../../application/ports/ledger';
import type { LedgerEntry } from '../../domain/approval/record';
import { demand, mayAddTo } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const isConfiguration = ({ record }: LedgerEntry): boolean => record?.type === 'chain' || record?.type === 'binding';

const mandateOf = ({ record }: LedgerEntry): string => (record && 'mandateKey' in record ? record.mandateKey : '');

/** An add-only list: ids grow, nothing is ever changed or taken away. */
export function createMemoryLedger(world: MemoryWorld, account: MemoryAccount): Ledger {
  const visible = (counts: (entry: LedgerEntry) => boolean): readonly LedgerEntry[] =>
    account.participates ? world.ledger.filter(counts) : [];

  return {
    append: async (entry) => {
      demand(mayAddTo(entry.folder, account), account, `add to ${entry.folder || 'the root'}`);
      const kept = world.ledger.find((candidate) => candidate.recordKey === entry.recordKey);
      if (kept) {
        return kept;
      }
      const added: LedgerEntry = {
        ...entry,
        id: world.ledger.length + 1,
        created: world.clock.now().toISOString(),
        author: account.user.name
      };
      world.ledger.push(added);
      return added;
    },
    ofCase: async (mandateKey) => visible((entry) => mandateOf(entry) === mandateKey),
    configuration: async () => visible(isConfiguration),
    since: async (id) => visible((entry) => entry.id > id && !isConfiguration(entry))
  };
}
