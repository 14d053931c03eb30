import { openCaseBook } from '../../testing/approval/caseBook';
import {
  bodyKey,
  decision,
  groupKey,
  publication,
  recall,
  submission,
  supplement,
  withdrawal
} from '../../testing/approval/caseRecords';
import { trailOf } from './trailOf';

const group = `groups/${groupKey}`;
const body = `bodies/${bodyKey}`;

describe('the trail of a case', () => {
  it('tells what happened in order, by round, with what does not count and why', () => {
    const book = openCaseBook();
    book.write(group, submission('s1', { comment: 'Första' }));
    book.write(group, recall('s1'));
    book.write(group, submission('s2'));
    book.write('bodies/au', decision({}, 's2'));
    book.write(body, decision({}, 's2'));
    book.write(body, supplement({}, 's2'));
    book.write('publication', publication('s2'));
    book.write(body, withdrawal({ comment: 'Uppdraget är slutfört' }, 's2'));
    const { events, waiting } = trailOf(book.fold());
    expect(events).toMatchObject([
      { kind: 'submitted', round: 1, groupKey, comment: 'Första', author: 'Test Testsson' },
      { kind: 'recalled', round: 1 },
      { kind: 'submitted', round: 2, chainConfirmed: true },
      { kind: 'ignored', round: 0, reason: 'bodyNotInStep', folder: 'bodies/au', claimed: 'decision' },
      {
        kind: 'decided',
        round: 2,
        body: bodyKey,
        stepKind: 'establish',
        outcome: 'approve',
        meetingDate: '2026-03-12',
        paragraph: '14',
        diaryNumber: 'RJL 2026/1'
      },
      { kind: 'supplemented', body: bodyKey, diaryNumber: 'RJL 2026/1' },
      { kind: 'published', fileId: 'f1', fileVersion: '1.0' },
      { kind: 'withdrawn', body: bodyKey, comment: 'Uppdraget är slutfört', paragraph: '3' }
    ]);
    expect(events).toHaveLength(book.caseEntries().length);
    expect(events.map(({ at }) => at)).toEqual(book.caseEntries().map(({ created }) => created));
    expect(waiting).toBeNull();
  });

  it('ends with whom the case waits for', () => {
    const book = openCaseBook();
    expect(trailOf(book.fold())).toEqual({ events: [], waiting: null });
    book.write(group, submission());
    expect(trailOf(book.fold()).waiting).toEqual({ kind: 'bodies', stepKind: 'establish', bodies: [bodyKey] });
    book.write(body, decision());
    expect(trailOf(book.fold()).waiting).toEqual({ kind: 'publication' });
  });
});
