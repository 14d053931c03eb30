import { Failure } from '../../../application/ports/failure';
import type { Ledger } from '../../../application/ports/ledger';
import { bindingFile, chainFile, fileOf, isConfigurationFile } from '../../../domain/approval/fileOf';
import type { LedgerEntry } from '../../../domain/approval/record';
import { whereEquals, whereStartsWith } from '../../../schema/derive/query';
import { ledger } from '../../../schema/lists/ledger';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsAbove, rowsWhere } from '../rows/readRows';
import type { LedgerRow } from './ledgerEntry';
import { entryOf, recordValues } from './ledgerEntry';
import type { WriteGuard } from './writeGuard';

/** The append-only ledger: the folder, which the server guards, says who spoke. */
export function createLedger(site: SharePointSite, guard: WriteGuard): Ledger {
  const entry = (row: LedgerRow): LedgerEntry => entryOf(row, site.folderBelow(ledger, row.FileDirRef) ?? '');
  const filedUnder = async (file: string): Promise<readonly LedgerEntry[]> =>
    (await rowsWhere(site, ledger, whereEquals(ledger, 'MandateKey', file), ['Author'])).map(entry);

  return {
    append: async ({ recordKey, folder, previousHash, ownHash, record }) => {
      await guard();
      const file = fileOf(record);
      const row = await addOnce(
        site,
        {
          list: ledger,
          folder,
          keyColumn: 'RecordKey',
          key: recordKey,
          values: {
            Title: `${record.type} ${file}`,
            MandateKey: file,
            RecordType: record.type,
            SnapshotKey: 'snapshotKey' in record ? record.snapshotKey : '',
            PreviousHash: previousHash,
            OwnHash: ownHash,
            ...recordValues(record)
          }
        },
        ['Author']
      );
      const added = entry(row);
      if (added.ownHash !== ownHash) {
        throw new Failure('conflict', `Record key ${recordKey} is taken by another record`);
      }
      return added;
    },
    ofCase: filedUnder,
    chain: (chainKey) => filedUnder(chainFile(chainKey)),
    bindings: (groupKey) => filedUnder(bindingFile(groupKey)),
    configuration: async () => {
      const beginnings = [chainFile(''), bindingFile('')].map((beginning) => whereStartsWith(ledger, 'MandateKey', beginning));
      const rows = await Promise.all(beginnings.map((filter) => rowsWhere(site, ledger, filter, ['Author'])));
      return rows
        .flat()
        .map(entry)
        .sort((one, other) => one.id - other.id);
    },
    since: async (id) =>
      (await rowsAbove(site, ledger, id, ['Author'])).filter((row) => !isConfigurationFile(row.MandateKey ?? '')).map(entry)
  };
}
