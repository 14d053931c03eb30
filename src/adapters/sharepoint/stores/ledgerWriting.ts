import { Failure } from '../../../application/ports/failure';
import type { Ledger } from '../../../application/ports/ledger';
import { ledger } from '../../../schema/lists/ledger';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { entryOf, entryValues } from './ledgerEntry';
import type { WriteGuard } from './writeGuard';

/** Adds to the ledger; nothing in it is ever changed. */
export function createLedgerWriting(site: SharePointSite, guard: WriteGuard): Pick<Ledger, 'append'> {
  return {
    append: async (added) => {
      await guard();
      const { recordKey, folder, ownHash } = added;
      const row = await addOnce(
        site,
        {
          list: ledger,
          folder,
          keyColumn: 'RecordKey',
          key: recordKey,
          values: entryValues(added)
        },
        ['Author']
      );
      const kept = entryOf(row, site.folderBelow(ledger, row.FileDirRef) ?? '');
      if (kept.ownHash !== ownHash) {
        throw new Failure('conflict', `Record key ${recordKey} is taken by another record`);
      }
      return kept;
    }
  };
}
