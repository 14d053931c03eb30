import type { Ledger } from '../../application/ports/ledger';
import { bindingFile, chainFile, fileOf, isConfigurationFile } from '../../domain/approval/fileOf';
import type { LedgerEntry } from '../../domain/approval/record';
import { demand, mayAddTo } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const fileOfEntry = ({ record }: LedgerEntry): string => (record ? fileOf(record) : '');

/** An add-only list: ids grow, nothing is ever changed or taken away. */
export function createMemoryLedger(world: MemoryWorld, account: MemoryAccount): Ledger {
  const visible = (counts: (entry: LedgerEntry) => boolean): readonly LedgerEntry[] =>
    account.participates ? world.ledger.filter(counts) : [];
  const filedUnder = async (file: string): Promise<readonly LedgerEntry[]> => visible((entry) => fileOfEntry(entry) === file);

  return {
    append: async (entry) => {
      demand(mayAddTo(world, entry.folder, account), account, `add to ${entry.folder || 'the root'}`);
      const kept = world.ledger.find(({ folder, recordKey }) => folder === entry.folder && recordKey === entry.recordKey);
      if (kept) {
        return kept;
      }
      const added: LedgerEntry = {
        ...entry,
        id: world.ledger.length + 1,
        created: world.clock.now().toISOString(),
        author: account.user.name,
        account: account.user.login.toLowerCase()
      };
      world.ledger.push(added);
      return added;
    },
    ofCase: filedUnder,
    ofCases: async (mandateKeys) =>
      new Map(mandateKeys.map((mandateKey) => [mandateKey, visible((entry) => fileOfEntry(entry) === mandateKey)])),
    chain: (chainKey) => filedUnder(chainFile(chainKey)),
    bindings: (groupKey) => filedUnder(bindingFile(groupKey)),
    configuration: async () => visible(({ record }) => record?.type === 'chain' || record?.type === 'binding'),
    delegations: async () => visible(({ record }) => record?.type === 'delegation'),
    since: async (id) => visible((entry) => entry.id > id && !isConfigurationFile(fileOfEntry(entry))),
    end: async (count) => {
      const entries = visible(() => true);
      return { above: entries[entries.length - count - 1]?.id ?? 0, entries: entries.slice(-count) };
    }
  };
}
