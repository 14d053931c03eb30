import { openCaseBook } from '../../testing/approval/caseBook';
import type { CaseBook } from '../../testing/approval/caseBook';
import { bodyKey, decision, delegation, groupKey, submission } from '../../testing/approval/caseRecords';
import type { DelegationRecord } from './record';

const folder = `bodies/${bodyKey}`;
const account = 'vikarie@uppdrag.example';

function delegated(...changes: readonly Partial<DelegationRecord>[]): CaseBook {
  const book = openCaseBook();
  for (const change of changes) book.write(folder, delegation(change));
  book.write(`groups/${groupKey}`, submission());
  return book;
}

function decidedOn(book: CaseBook, created: string): unknown {
  book.write(folder, decision(), { account, created });
  const { rounds, ignored } = book.fold();
  return ignored[0]?.reason ?? rounds[0]?.decisions[0]?.substituteUntil;
}

describe('a substitute', () => {
  it('decides until the last day in Sweden has ended, by the server’s time', () => {
    expect(decidedOn(delegated({}), '2026-03-31T21:59:59Z')).toBe('2026-03-31');
    expect(decidedOn(delegated({}), '2026-03-31T22:00:00Z')).toBe('substituteEnded');
    expect(decidedOn(delegated({}), '2026-02-28T22:59:59Z')).toBe('substituteNotYet');
  });

  it('ends when a member says so, by the last delegation', () => {
    expect(decidedOn(delegated({}, { until: '2026-03-10' }), '2026-03-12T12:00:00Z')).toBe('substituteEnded');
    expect(decidedOn(delegated({ until: '2026-03-10' }, {}), '2026-03-12T12:00:00Z')).toBe('2026-03-31');
  });

  it('cannot prolong the own period, nor appoint others', () => {
    const book = delegated({ until: '2026-03-10' });
    book.write(folder, delegation({ until: '2027-03-10' }), { account });
    expect(decidedOn(book, '2026-03-12T12:00:00Z')).toBe('substituteEnded');
  });

  it('is a substitute of that body alone, and only by a record in its folder', () => {
    expect(decidedOn(delegated({ bodyKey: 'rpo-other' }), '2026-05-01T12:00:00Z')).toBe('');
    const book = delegated();
    book.write('groups/rag-barnonkologi', delegation());
    book.write('', delegation());
    expect(decidedOn(book, '2026-05-01T12:00:00Z')).toBe('');
  });

  it('changes nothing that counted before', () => {
    const book = delegated();
    book.write(folder, decision(), { account });
    book.write(folder, delegation({ until: '2020-01-01', from: '2020-01-01' }));
    expect(book.fold().ongoing?.state).toBe('established');
  });
});
