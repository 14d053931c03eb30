import { fileOf } from '../../../domain/approval/fileOf';
import { parseRecord } from '../../../domain/approval/parseRecord';
import type { LedgerEntry, LedgerRecord, NewLedgerEntry } from '../../../domain/approval/record';
import type { NewRow } from '../../../schema/derive/row';
import type { ledger } from '../../../schema/lists/ledger';
import type { ReadRow } from '../rows/readRows';
import { textParts } from '../rows/textParts';
import { plainLogin } from './plainLogin';

export type LedgerRow = ReadRow<typeof ledger>;

const recordColumns = ['Record1', 'Record2'] as const;

/** The record as columns. @throws Failure `invalid` when it is more than a row holds */
export const recordValues = (record: LedgerRecord): Readonly<Record<(typeof recordColumns)[number], string>> =>
  textParts(recordColumns, JSON.stringify(record));

/** A new entry as a row holds it. @throws Failure `invalid` when the record is more than a row holds */
export const entryValues = ({ recordKey, previousHash, ownHash, record }: NewLedgerEntry): NewRow<typeof ledger> => ({
  Title: `${record.type} ${fileOf(record)}`,
  RecordKey: recordKey,
  MandateKey: fileOf(record),
  RecordType: record.type,
  SnapshotKey: 'snapshotKey' in record ? record.snapshotKey : '',
  PreviousHash: previousHash,
  OwnHash: ownHash,
  ...recordValues(record)
});

/** Null for a row that is not exactly a record, or that is filed under something else than it speaks of. */
function recordOf(row: LedgerRow): LedgerRecord | null {
  try {
    const record = parseRecord(JSON.parse(recordColumns.map((column) => row[column] ?? '').join('')));
    const filedRight = record !== null && record.type === row.RecordType && fileOf(record) === row.MandateKey;
    return filedRight ? record : null;
  } catch {
    return null;
  }
}

/** @param folder the row's folder below the list's root */
export const entryOf = (row: LedgerRow, folder: string): LedgerEntry => ({
  id: row.ID,
  recordKey: row.RecordKey ?? '',
  folder,
  created: row.Created ?? '',
  author: row.Author?.Title ?? '',
  account: plainLogin(row.Author?.Name ?? '').toLowerCase(),
  record: recordOf(row),
  previousHash: row.PreviousHash ?? '',
  ownHash: row.OwnHash ?? ''
});
