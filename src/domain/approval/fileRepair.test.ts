import { openCaseBook } from '../../testing/approval/caseBook';
import type { CaseBook } from '../../testing/approval/caseBook';
import { bodyKey, decision, groupKey, publication, submission, withdrawal } from '../../testing/approval/caseRecords';
import { fileRepair } from './fileRepair';
import type { FileInSight } from './fileRepair';
import { receiptOf } from './receiptOf';
import { trailOf } from './trailOf';
import { uncertainRound } from './uncertainRound';

const body = `bodies/${bodyKey}`;
const hash = (text: string): string => text.repeat(64).slice(0, 64);

function establish(book: CaseBook, key: string): void {
  book.write(`groups/${groupKey}`, submission(key));
  book.write(body, decision({}, key));
}

/** s1 is in force, with its receipt; s2 was withdrawn before any. */
function withdrawnInTheMiddle(): CaseBook {
  const book = openCaseBook();
  establish(book, 's1');
  book.write('publication', publication('s1', { textHash: hash('a') }));
  establish(book, 's2');
  book.write(body, withdrawal({}, 's2'));
  return book;
}

const seen = (snapshotKey: string, change: Partial<FileInSight> = {}): FileInSight => ({ snapshotKey, textHash: hash('a'), hasDraft: false, ...change });

describe('what is to be done with the file readers see', () => {
  it('is nothing while it is the one its receipt vouches for, or publishing will put it right', () => {
    const book = withdrawnInTheMiddle();
    expect(fileRepair(book.fold(), seen('s1'))).toBeNull();
    expect(fileRepair(book.fold(), null)).toBeNull();
    establish(book, 's3');
    expect(fileRepair(book.fold(), seen('s2'))).toBeNull();
  });

  it('is to put the text in force back where another is seen, a draft lies over it, or the receipt is not there yet', () => {
    const state = withdrawnInTheMiddle().fold();
    for (const file of [seen('s2'), seen('s1', { hasDraft: true }), seen('s1', { textHash: hash('b') })]) {
      expect(fileRepair(state, file)).toMatchObject({ kind: 'restore', round: { snapshotKey: 's1' } });
    }
  });

  it('is to stamp the withdrawn text that is seen, until it is stamped', () => {
    const book = withdrawnInTheMiddle();
    book.write(body, withdrawal({}, 's1'));
    expect(fileRepair(book.fold(), seen('s1'))).toMatchObject({ kind: 'stamp', round: { snapshotKey: 's1' } });
    expect(fileRepair(book.fold(), seen('s2'))).toMatchObject({ kind: 'stamp', round: { snapshotKey: 's2' } });
    book.write('publication', publication('s2', { stamped: true }));
    expect(fileRepair(book.fold(), seen('s2'))).toBeNull();
  });
});

describe('a file put back', () => {
  it('has a receipt that counts for the text in force alone, as often as it is put back', () => {
    const book = withdrawnInTheMiddle();
    expect(uncertainRound(book.fold())?.snapshotKey).toBe('s2');
    book.write('publication', publication('s2', { restored: true }));
    book.write('publication', publication('s1', { restored: true, textHash: hash('b'), fileVersion: '3.0' }));
    book.write('publication', publication('s1', { restored: true, textHash: hash('c'), fileVersion: '4.0' }));
    book.write('publication', publication('s1', { restored: true, stamped: true }));
    const state = book.fold();
    expect(state.ignored.map(({ reason }) => reason)).toEqual(['notEstablished', 'notEstablished']);
    expect(state.inForce && receiptOf(state.inForce)).toMatchObject({ textHash: hash('c') });
    expect(state.inForce?.publication?.record).toMatchObject({ textHash: hash('a') });
    expect(uncertainRound(state)).toBeNull();
    expect(trailOf(state).events.filter(({ kind }) => kind === 'restored')).toMatchObject([{ fileVersion: '3.0' }, { fileVersion: '4.0' }]);
  });
});
