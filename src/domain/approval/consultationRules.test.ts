import { openCaseBook } from '../../testing/approval/caseBook';
import type { CaseBook } from '../../testing/approval/caseBook';
import { consultationClosed, deadline, decision, establishStep, groupKey, submission } from '../../testing/approval/caseRecords';
import { trailOf } from './trailOf';

const consultation = { key: 'remiss', kind: 'consultation', bodies: ['kalmar', 'jonkoping'], quorum: 'allOf' } as const;
const folder = `groups/${groupKey}`;

function handedIn(): CaseBook {
  const book = openCaseBook([consultation, establishStep]);
  book.write(folder, submission());
  return book;
}

describe('a consultation', () => {
  it('waits for as long as somebody is silent, and goes on when all have answered', () => {
    const book = handedIn();
    book.write('bodies/kalmar', decision({ step: 'remiss', outcome: 'reject', comment: 'Nej tack' }));
    expect(book.fold().ongoing).toMatchObject({ state: 'consultation', waitingBodies: ['jonkoping'] });
    book.write('bodies/jonkoping', decision({ step: 'remiss' }));
    expect(book.fold().ongoing?.state).toBe('awaitingEstablishment');
  });

  it('passes with silence only when the group closes it', () => {
    const book = handedIn();
    book.write('bodies/kalmar', decision({ step: 'remiss' }));
    const closing = book.write(folder, consultationClosed('remiss'));
    const state = book.fold();
    expect(state.ongoing).toMatchObject({ state: 'awaitingEstablishment', waitingSince: closing.created });
    expect(trailOf(state).events[2]).toMatchObject({ kind: 'consultationClosed', silent: ['jonkoping'] });
    book.write('bodies/jonkoping', decision({ step: 'remiss' }));
    expect(book.fold().ignored).toMatchObject([{ reason: 'wrongStep' }]);
  });

  it('is closed by nobody else, and nothing but a consultation is closed', () => {
    const book = handedIn();
    book.write('bodies/kalmar', consultationClosed('remiss'));
    book.write('groups/rag-other', consultationClosed('remiss'));
    book.write(folder, consultationClosed('establish'));
    book.write(folder, consultationClosed('remiss'));
    book.write(folder, consultationClosed('establish'));
    expect(book.fold()).toMatchObject({
      ongoing: { state: 'awaitingEstablishment' },
      ignored: [{ reason: 'wrongFolder' }, { reason: 'wrongFolder' }, { reason: 'wrongStep' }, { reason: 'notConsultation' }]
    });
  });
});

describe('a day set by hand', () => {
  it('belongs to the step waited for, and the last one stands', () => {
    const book = handedIn();
    book.write(folder, deadline({ step: 'remiss', dueDate: '2026-05-01' }));
    book.write(folder, deadline({ step: 'remiss', dueDate: '2026-06-01' }));
    book.write(folder, deadline({ step: 'establish' }));
    book.write('bodies/kalmar', deadline({ step: 'remiss' }));
    expect(book.fold()).toMatchObject({
      ongoing: { deadlines: { remiss: '2026-06-01' } },
      ignored: [{ reason: 'wrongStep' }, { reason: 'wrongFolder' }]
    });
  });
});
