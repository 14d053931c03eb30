import { binding, bodyKey, chain, decision, groupKey, mandateKey, publication, snapshotHashes, submission } from '../../testing/approval/caseRecords';
import { openLedgerBook } from '../../testing/approval/ledgerBook';
import { foldCase } from '../approval/foldCase';
import type { LedgerEntry } from '../approval/record';
import type { MandateFacts } from './verifyMandate';
import { verifyMandate } from './verifyMandate';
import { hashEntry } from '../approval/hashEntry';
import { hashText } from '../mandate/hashText';

const settings = openLedgerBook();
settings.write('configuration', chain());
settings.write('configuration', binding());

/** An honest case: handed in, established, published, each linked to the one before. */
const honest: readonly LedgerEntry[] = (() => {
  const parts = [
    [`groups/${groupKey}`, submission('s1')],
    [`bodies/${bodyKey}`, decision({}, 's1')],
    ['publication', publication('s1')]
  ] as const;
  const book = openLedgerBook();
  for (const [folder, record] of parts) {
    const previousHash = book.entries[book.entries.length - 1]?.ownHash ?? '';
    const id = 10 + book.entries.length;
    book.write(folder, record, { id, recordKey: `k${id}`, previousHash, ownHash: hashEntry(`k${id}`, folder, record, previousHash) });
  }
  return book.entries;
})();

const text = { snapshotKey: 's1', hash: snapshotHashes.get('s1')!, isSound: true };

function factsOf(entries: readonly LedgerEntry[], change: Partial<MandateFacts> = {}): MandateFacts {
  return {
    groupKey,
    state: foldCase(mandateKey, entries, settings.entries, snapshotHashes, groupKey),
    entries,
    snapshots: [text],
    established: [text],
    rosters: new Set(['s1']),
    files: [{ fileId: 'F1', address: '/fil.docx', textHash: hashText('file') }],
    indexedTo: 12,
    ...change
  };
}

const kinds = (facts: MandateFacts): readonly string[] => verifyMandate(facts).findings.map(({ kind }) => kind);

describe('the verdict on a mandate', () => {
  it('is sound when every record, text and file is what the ledger says', () => {
    expect(verifyMandate(factsOf(honest))).toEqual({ mandateKey, groupKey, grade: 'sound', findings: [] });
  });

  it('is never sound when any one record is gone', () => {
    for (const gone of honest) expect(verifyMandate(factsOf(honest.filter((entry) => entry !== gone))).grade).not.toBe('sound');
  });

  it('is never sound when any one record says something else, and names it', () => {
    honest.forEach((entry, place) => {
      const changed = honest.map((other, index) => (index === place ? { ...other, recordKey: 'another' } : other));
      const verdict = verifyMandate(factsOf(changed));
      expect(verdict.grade).toBe('broken');
      expect(verdict.findings).toContainEqual({ grade: 'ignored', kind: 'recordIgnored', entry: entry.id, reason: 'wrongHash' });
    });
  });

  it('is broken when a record that counts hangs on one that is gone', () => {
    const supplementary = [...honest];
    const orphan = openLedgerBook().write(`groups/${groupKey}`, submission('s2'), { id: 20, previousHash: 'ab'.repeat(32) });
    const linked = { ...orphan, ownHash: hashEntry(orphan.recordKey, orphan.folder, submission('s2'), orphan.previousHash) };
    const snapshots = [text, { ...text, snapshotKey: 's2', hash: snapshotHashes.get('s2')! }];
    expect(verifyMandate(factsOf([...supplementary, linked], { snapshots }))).toMatchObject({ grade: 'broken', findings: [{ kind: 'parentMissing', entry: 20 }] });
  });

  it('names texts and files that are gone, changed or strangers', () => {
    const stranger = { ...text, snapshotKey: 's9' };
    expect(kinds(factsOf(honest, { snapshots: [], established: [], files: [] }))).toEqual(['snapshotMissing', 'textMissing', 'fileMissing']);
    expect(kinds(factsOf(honest, { snapshots: [{ ...text, isSound: false }], established: [{ ...text, hash: 'x' }] }))).toEqual(['snapshotChanged', 'textChanged']);
    expect(kinds(factsOf(honest, { established: [text, stranger] }))).toEqual(['textWithoutReceipt']);
    expect(kinds(factsOf(honest, { rosters: new Set() }))).toEqual(['rosterMissing']);
    expect(kinds(factsOf(honest, { files: [{ fileId: 'f1', address: '/fil.docx', textHash: null }, { fileId: 'f2', address: '/b.docx', textHash: null }] }))).toEqual(['fileChanged', 'fileWithoutReceipt']);
  });

  it('is missing records when the index knows later ones, and only ignored for what never counted', () => {
    expect(verifyMandate(factsOf(honest, { indexedTo: 15 }))).toMatchObject({ grade: 'missing', findings: [{ kind: 'recordsMissing', entry: 15 }] });
    const junk = openLedgerBook().write('bodies/rpo-other', decision({}, 's1'), { id: 30, recordKey: 'junk' });
    expect(verifyMandate(factsOf([...honest, junk]))).toMatchObject({ grade: 'ignored' });
  });
});
