import type { LedgerRecord } from '../../../domain/approval/record';
import type { LedgerRow } from './ledgerEntry';
import { entryOf, recordValues } from './ledgerEntry';

const recall: LedgerRecord = { type: 'recall', mandateKey: 'm1', snapshotKey: 's1', snapshotHash: 'ab'.repeat(32), comment: 'x'.repeat(70_000) };
const row = (change: Partial<LedgerRow> = {}): LedgerRow => ({
  ID: 7,
  Title: 'recall m1',
  RecordKey: 'r1',
  MandateKey: 'm1',
  RecordType: 'recall',
  SnapshotKey: 's1',
  PreviousHash: null,
  OwnHash: 'o',
  ...recordValues(recall),
  'odata.etag': '"1"',
  FileDirRef: '/sites/a/Lists/Ledger/groups/rag-x',
  Created: '2026-01-01T00:00:00Z',
  Modified: '2026-01-01T00:00:00Z',
  Author: { Title: 'Karin', Name: 'i:0#.f|membership|karin@uppdrag.example' },
  ...change
});

describe('a row of the ledger', () => {
  it('gives back the record it was made of, in two parts when it is long', () => {
    expect(entryOf(row(), 'groups/rag-x')).toEqual({
      id: 7,
      recordKey: 'r1',
      folder: 'groups/rag-x',
      created: '2026-01-01T00:00:00Z',
      author: 'Karin',
      account: 'karin@uppdrag.example',
      record: recall,
      previousHash: '',
      ownHash: 'o'
    });
    expect(recordValues(recall).Record2).not.toBe('');
  });

  it('is no record when its text cannot be read, or when it is filed under another case or type', () => {
    const recordIn = (change: Partial<LedgerRow>): LedgerRecord | null => entryOf(row(change), '').record;
    expect(recordIn({ Record1: '{' })).toBeNull();
    expect(recordIn({ Record1: 'null', Record2: null })).toBeNull();
    expect(recordIn({ MandateKey: 'm2' })).toBeNull();
    expect(recordIn({ RecordType: 'decision' })).toBeNull();
  });

  it('is no record when it is not exactly of the form of one, whoever has added it', () => {
    const recordIn = (change: object): LedgerRecord | null =>
      entryOf(row(recordValues({ ...recall, comment: '', ...change } as LedgerRecord)), '').record;
    expect(recordIn({})).toEqual({ ...recall, comment: '' });
    expect(recordIn({ comment: 7 })).toBeNull();
    expect(recordIn({ snapshotHash: 'h' })).toBeNull();
    expect(recordIn({ addedByOthers: true })).toBeNull();
    expect(recordIn({ snapshotKey: '../s1' })).toBeNull();
  });

  it('refuses a record that is too long, and says how long', () => {
    expect(() => recordValues({ ...recall, comment: 'x'.repeat(130_000) })).toThrow(/13\d{4} characters/);
  });
});
