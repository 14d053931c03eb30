import { createHash } from 'node:crypto';
import type { RecallRecord } from './record';
import { hashEntry } from './hashEntry';

const recall: RecallRecord = {
  type: 'recall',
  mandateKey: 'm1',
  snapshotKey: 's1',
  snapshotHash: 'ab',
  comment: 'Tillbaka för ändring – å'
};

describe('hashEntry', () => {
  it('is the SHA-256 of the entry written with its keys in order', () => {
    const written =
      '{"folder":"groups/rag","previousHash":"","record":{"comment":"Tillbaka för ändring – å","mandateKey":"m1",' +
      '"snapshotHash":"ab","snapshotKey":"s1","type":"recall"},"recordKey":"k1"}';
    expect(hashEntry('k1', 'groups/rag', recall, '')).toBe(createHash('sha256').update(written, 'utf8').digest('hex'));
  });

  it('does not depend on the order in which a record was built', () => {
    const reversed = Object.fromEntries(Object.entries(recall).reverse()) as unknown as RecallRecord;
    expect(Object.keys(reversed)[0]).toBe('comment');
    expect(hashEntry('k1', 'groups/rag', reversed, '')).toBe(hashEntry('k1', 'groups/rag', recall, ''));
  });

  it('covers the key, the folder, the entry before and the record', () => {
    const hashes = [
      hashEntry('k1', 'groups/rag', recall, ''),
      hashEntry('k2', 'groups/rag', recall, ''),
      hashEntry('k1', 'groups/rsg', recall, ''),
      hashEntry('k1', 'groups/rag', recall, 'aa'),
      hashEntry('k1', 'groups/rag', { ...recall, comment: '' }, '')
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('refuses half a surrogate pair', () => {
    expect(() => hashEntry('k1', 'groups/rag', { ...recall, comment: '\ud800' }, '')).toThrow();
  });
});
