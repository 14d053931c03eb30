import { decision } from '../../testing/approval/caseRecords';
import { openLedgerBook } from '../../testing/approval/ledgerBook';
import { authenticRecord } from './authenticRecord';

const entryOf = (forged: object): Parameters<typeof authenticRecord>[0] => openLedgerBook().write('bodies/rpo-barn', decision(), forged);

describe('an entry as read', () => {
  it('is authentic when key, folder, record and link give its own hash', () => {
    expect(authenticRecord(entryOf({}))).toEqual({ record: decision(), isAuthentic: true });
    for (const forged of [{ previousHash: 'x' }, { ownHash: 'ab'.repeat(32) }, { record: decision({ paragraph: '15' }) }]) {
      expect(authenticRecord(entryOf(forged)).isAuthentic).toBe(false);
    }
    expect(authenticRecord({ ...entryOf({}), folder: 'bodies/rpo-other' }).isAuthentic).toBe(false);
    expect(authenticRecord({ ...entryOf({}), recordKey: 'k9' }).isAuthentic).toBe(false);
  });

  it('is no record when it is not exactly one, and says the same each time it is asked', () => {
    const strange = entryOf({ record: { ...decision(), more: 1 } });
    expect(authenticRecord(strange)).toEqual({ record: null, isAuthentic: false });
    expect(authenticRecord(strange)).toBe(authenticRecord(strange));
  });
});
