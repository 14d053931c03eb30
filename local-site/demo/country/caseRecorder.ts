import { entryValues } from '../../../src/adapters/sharepoint/stores/ledgerEntry';
import { configurationOf, type Configuration } from '../../../src/domain/approval/configuration';
import { fileOf } from '../../../src/domain/approval/fileOf';
import { foldCase } from '../../../src/domain/approval/foldCase';
import { hashEntry } from '../../../src/domain/approval/hashEntry';
import type { CaseState } from '../../../src/domain/approval/caseState';
import type { LedgerEntry, LedgerRecord } from '../../../src/domain/approval/record';
import { canonicalize } from '../../../src/domain/mandate/canonicalize';
import { ledger } from '../../../src/schema/lists/ledger';
import type { DemoAccount } from '../content/accounts';
import type { SiteWriter } from './siteWriter';

/** Writes the ledger, each record linked to the one before it in its file, as the product links them. */
export interface CaseRecorder {
  /** @param at when it happens, as the site's clock stands */
  append(account: Pick<DemoAccount, 'login' | 'name'>, folder: string, recordKey: string, given: LedgerRecord, at: Date): LedgerEntry;
  /** A case as it stands. @throws Error when a record did not count */
  stateOf(mandateKey: string, snapshotHashes: ReadonlyMap<string, string>, groupKey: string): CaseState;
}

/** @param known chains and bindings that are there already */
export function createCaseRecorder(writer: () => SiteWriter, known: readonly LedgerEntry[]): CaseRecorder {
  const files = new Map<string, LedgerEntry[]>();
  const configuration: LedgerEntry[] = [...known];
  let read: Configuration | undefined;
  for (const entry of known) {
    if (entry.record) files.set(fileOf(entry.record), [...(files.get(fileOf(entry.record)) ?? []), entry]);
  }
  return {
    append: ({ login, name }, folder, recordKey, given, at) => {
      // Characters a store may drop would break the entry's hash.
      const record = JSON.parse(canonicalize(given)) as LedgerRecord;
      const file = files.get(fileOf(record)) ?? [];
      files.set(fileOf(record), file);
      const previousHash = file[file.length - 1]?.ownHash ?? '';
      const added = { recordKey, folder, previousHash, ownHash: hashEntry(recordKey, folder, record, previousHash), record };
      const id = writer().addRow(login, ledger, folder, entryValues(added));
      const entry: LedgerEntry = { ...added, id, created: at.toISOString().replace('.000', ''), author: name, account: login };
      file.push(entry);
      if (record.type === 'chain' || record.type === 'binding') {
        configuration.push(entry);
        read = undefined;
      }
      return entry;
    },
    stateOf: (mandateKey, snapshotHashes, groupKey) => {
      read ??= configurationOf(configuration);
      const state = foldCase(mandateKey, files.get(mandateKey) ?? [], read, snapshotHashes, groupKey);
      const [odd] = state.ignored;
      if (odd) throw new Error(`${mandateKey}: record ${odd.entry.id} does not count: ${odd.reason}`);
      return state;
    },
  };
}
