import type { Ledger } from '../../../application/ports/ledger';
import { bindingFile, chainFile, delegationFile, isConfigurationFile } from '../../../domain/approval/fileOf';
import type { LedgerEntry } from '../../../domain/approval/record';
import type { IndexedFilter } from '../../../schema/derive/query';
import { whereAnyOf, whereEquals, whereStartsWith } from '../../../schema/derive/query';
import { ledger } from '../../../schema/lists/ledger';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { lastRows, rowsAbove, rowsWhere } from '../rows/readRows';
import { growingEntries } from './growingEntries';
import type { LedgerRow } from './ledgerEntry';
import { entryOf } from './ledgerEntry';

/** The append-only ledger: the folder, which the server guards, says who spoke. */
export function createLedgerReading(site: SharePointSite): Omit<Ledger, 'append'> {
  const lean = leanly(site);
  const entry = (row: LedgerRow): LedgerEntry => entryOf(row, site.folderBelow(ledger, row.FileDirRef) ?? '');
  const entriesWhere = async (filter: IndexedFilter): Promise<readonly LedgerEntry[]> =>
    (await rowsWhere(lean, ledger, filter, ['Author'])).map(entry);
  const filedUnder = (file: string): Promise<readonly LedgerEntry[]> => entriesWhere(whereEquals(ledger, 'MandateKey', file));
  const filedFrom = (...beginnings: readonly string[]): (() => Promise<readonly LedgerEntry[]>) =>
    growingEntries(
      beginnings.map((beginning) => whereStartsWith(ledger, 'MandateKey', beginning)),
      entriesWhere
    );

  return {
    ofCase: filedUnder,
    ofCases: async (mandateKeys) => {
      const cases = new Map<string, LedgerEntry[]>(mandateKeys.map((mandateKey) => [mandateKey, []]));
      const found = whereAnyOf(ledger, 'MandateKey', mandateKeys).map((filter) => rowsWhere(lean, ledger, filter, ['Author']));
      for (const row of (await Promise.all(found)).flat()) cases.get(row.MandateKey ?? '')?.push(entry(row));
      return cases;
    },
    chain: (chainKey) => filedUnder(chainFile(chainKey)),
    bindings: (groupKey) => filedUnder(bindingFile(groupKey)),
    configuration: filedFrom(chainFile(''), bindingFile('')),
    delegations: filedFrom(delegationFile('')),
    since: async (id) =>
      (await rowsAbove(lean, ledger, id, ['Author'])).filter((row) => !isConfigurationFile(row.MandateKey ?? '')).map(entry),
    end: async (count) => {
      const { above, rows } = await lastRows(lean, ledger, count, ['Author']);
      return { above, entries: rows.map(entry) };
    }
  };
}
