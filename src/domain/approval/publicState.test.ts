import { openCaseBook } from '../../testing/approval/caseBook';
import type { CaseBook } from '../../testing/approval/caseBook';
import { bodyKey, decision, groupKey, publication, submission, withdrawal } from '../../testing/approval/caseRecords';
import { publicState } from './publicState';
import { workingState } from './workingState';

const today = '2026-06-01';
const states = (book: CaseBook, reviewDate = ''): readonly string[] => [
  publicState(book.fold(), reviewDate, today),
  workingState(book.fold())
];

describe('the state of a mandate', () => {
  it('is nothing to readers until it is published', () => {
    const book = openCaseBook();
    expect(states(book)).toEqual(['none', 'draft']);
    book.write(`groups/${groupKey}`, submission());
    expect(states(book)).toEqual(['none', 'awaitingEstablishment']);
    book.write(`bodies/${bodyKey}`, decision());
    expect(states(book)).toEqual(['none', 'established']);
    book.write('publication', publication());
    expect(states(book)).toEqual(['inForce', 'published']);
  });

  it('stays in force while a renewal is prepared, and tells when its review is overdue', () => {
    const book = openCaseBook();
    book.write(`groups/${groupKey}`, submission());
    book.write(`bodies/${bodyKey}`, decision());
    book.write('publication', publication());
    book.write(`groups/${groupKey}`, submission('s2'));
    expect(states(book, '2026-06-01')).toEqual(['inForce', 'awaitingEstablishment']);
    expect(states(book, '2026-05-31')).toEqual(['pastReview', 'awaitingEstablishment']);
  });

  it('is withdrawn to readers only when they had seen it', () => {
    const unseen = openCaseBook();
    unseen.write(`groups/${groupKey}`, submission());
    unseen.write(`bodies/${bodyKey}`, decision());
    unseen.write(`bodies/${bodyKey}`, withdrawal());
    expect(states(unseen)).toEqual(['none', 'withdrawn']);
    const seen = openCaseBook();
    seen.write(`groups/${groupKey}`, submission());
    seen.write(`bodies/${bodyKey}`, decision());
    seen.write('publication', publication());
    seen.write(`bodies/${bodyKey}`, withdrawal());
    expect(states(seen)).toEqual(['withdrawn', 'withdrawn']);
  });
});
