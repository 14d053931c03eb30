import { hashEntry } from '../../domain/approval/hashEntry';
import type { LedgerEntry, LedgerRecord } from '../../domain/approval/record';

/** A ledger written by hand: nothing is refused, so that what should not count can be written too. */
export interface LedgerBook {
  /** Every entry so far, by id. */
  readonly entries: readonly LedgerEntry[];
  /** Adds an entry with a right hash. `forged` replaces what it then says. */
  write(folder: string, record: LedgerRecord, forged?: Partial<LedgerEntry>): LedgerEntry;
}

export function openLedgerBook(): LedgerBook {
  const entries: LedgerEntry[] = [];
  return {
    entries,
    write: (folder, record, forged = {}) => {
      const id = (entries[entries.length - 1]?.id ?? 0) + 1;
      const recordKey = forged.recordKey ?? `k${id}`;
      const entry: LedgerEntry = {
        id,
        recordKey,
        folder,
        created: new Date(Date.UTC(2026, 2, 1, 8, id)).toISOString(),
        author: 'Test Testsson',
        account: 'test@uppdrag.example',
        record,
        previousHash: '',
        ownHash: hashEntry(recordKey, folder, record, ''),
        ...forged
      };
      entries.push(entry);
      return entry;
    }
  };
}
