import { Failure } from '../../../application/ports/failure';
import type { Ledger } from '../../../application/ports/ledger';
import type { LedgerEntry } from '../../../domain/approval/record';
import { whereEquals } from '../../../schema/derive/query';
import { CONFIGURATION_CASE, ledger } from '../../../schema/lists/ledger';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsAbove, rowsWhere } from '../rows/readRows';
import type { LedgerRow } from './ledgerEntry';
import { caseOf, entryOf, recordValues } from './ledgerEntry';
import type { WriteGuard } from './writeGuard';

/** The append-only ledger: the folder, which the server guards, says who spoke. */
export function createLedger(site: SharePointSite, guard: WriteGuard): Ledger {
  const entry = (row: LedgerRow): LedgerEntry => entryOf(row, site.folderBelow(ledger, row.FileDirRef) ?? '');
  const ofCase = async (key: string): Promise<readonly LedgerEntry[]> =>
    (await rowsWhere(site, ledger, whereEquals(ledger, 'MandateKey', key), ['Author'])).map(entry);

  return {
    append: async ({ recordKey, folder, previousHash, ownHash, record }) => {
      await guard();
      const mandateKey = caseOf(record);
      const row = await addOnce(
        site,
        {
          list: ledger,
          folder,
          keyColumn: 'RecordKey',
          key: recordKey,
          values: {
            Title: `${record.type} ${mandateKey}`,
            MandateKey: mandateKey,
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
      if (added.folder !== folder || added.ownHash !== ownHash) {
        throw new Failure('conflict', `Record key ${recordKey} is taken by another record`);
      }
      return added;
    },
    ofCase,
    configuration: () => ofCase(CONFIGURATION_CASE),
    since: async (id) =>
      (await rowsAbove(site, ledger, id, ['Author'])).filter((row) => row.MandateKey !== CONFIGURATION_CASE).map(entry)
  };
}
