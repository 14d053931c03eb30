import type { DueCase } from '../../../application/approval/waitingCase';
import type { ChainStep } from '../../../domain/approval/record';
import { openCaseBook } from '../../../testing/approval/caseBook';
import { establishStep, submission } from '../../../testing/approval/caseRecords';
import { readKeptMeeting } from './keptMeeting';
import { decisionOf, emptyMeeting, emptyRow, meetingErrors, meetingRows, paragraphsOf } from './meetingDraft';
import type { MeetingDraft, MeetingRow, RowDraft } from './meetingDraft';

function rowOf(step: ChainStep, snapshotKey = 's1'): MeetingRow {
  const book = openCaseBook([step]);
  book.write('groups/rag-barnonkologi', submission(snapshotKey));
  const found = { mandateKey: 'm1', round: book.fold().rounds[0]! } as DueCase;
  return meetingRows([found])[0]!;
}

const row = rowOf(establishStep);
const vote = rowOf({ ...establishStep, quorum: 'majority' });
const drafted = (typed: Partial<RowDraft>, change: Partial<MeetingDraft> = {}, of = row): MeetingDraft => ({
  ...emptyMeeting,
  date: '2026-03-12',
  ...change,
  rows: { [of.key]: { ...emptyRow, isTicked: true, ...typed } }
});
const errors = (draft: MeetingDraft, outcome: 'approve' | 'sendBack' | 'reject', of = row): unknown =>
  meetingErrors(draft, [of], new Map([[of.key, '14']]), outcome, '2026-03-12');

describe('a meeting as it is typed', () => {
  it('counts § over the ticked rows only', () => {
    const rows = ['s1', 's2', 's3'].map((key) => rowOf(establishStep, key));
    const ticked = { ...emptyRow, isTicked: true };
    const draft = { ...emptyMeeting, firstParagraph: '§ 14', rows: { [rows[0]!.key]: ticked, [rows[2]!.key]: ticked } };
    expect([...paragraphsOf(draft, rows, new Map()).values()]).toEqual(['14', '15']);
    const left = { ...draft, rows: { [rows[2]!.key]: ticked } };
    expect([...paragraphsOf(left, rows, new Map([[rows[0]!.key, '14']])).values()]).toEqual(['14', '15']);
  });

  it('lacks what its outcome asks for, and no more', () => {
    expect(errors(drafted({}), 'approve')).toEqual({ rows: {} });
    expect(errors(drafted({}, { date: '' }), 'approve')).toEqual({ date: 'dateMissing', rows: {} });
    expect(errors(drafted({}, { date: '2026-03-13' }), 'approve')).toEqual({ date: 'dateAhead', rows: {} });
    expect(errors(drafted({ comment: ' ' }), 'reject')).toEqual({ rows: { [row.key]: 'commentMissing' } });
    expect(errors(drafted({ comment: 'Skriv om.' }, { date: '' }), 'sendBack')).toEqual({ rows: {} });
    expect(errors(drafted({}, { minutesLink: 'javascript:alert(1)' }), 'approve')).toEqual({ minutesLink: 'minutesLinkInvalid', rows: {} });
  });

  it.each([
    ['', '', 'approve', 'votesMissing'],
    ['3', 'x', 'approve', 'votesMissing'],
    ['3', '3', 'approve', 'votesAgainst'],
    ['4', '3', 'reject', 'votesFor']
  ] as const)('does not take %s votes for and %s against as %s', (votesFor, votesAgainst, outcome, error) => {
    expect(errors(drafted({ votesFor, votesAgainst, comment: 'Nej.' }, {}, vote), outcome, vote)).toEqual({ rows: { [vote.key]: error } });
  });

  it('becomes a decision with the row’s own diary number, else the meeting’s', () => {
    const common = decisionOf(drafted({}, { diaryNumber: 'RSL 1' }), row, 'rsl', '14', 'approve', 'k1');
    expect(common).toMatchObject({ body: 'rsl', paragraph: '14', diaryNumber: 'RSL 1', recordKey: 'k1', step: 'establish' });
    expect(common.votes).toBeUndefined();
    const own = decisionOf(drafted({ diaryNumber: ' RSL 2 ', votesFor: '5', votesAgainst: '2' }, { diaryNumber: 'RSL 1' }, vote), vote, 'rsl', '14', 'approve', 'k1');
    expect(own).toMatchObject({ diaryNumber: 'RSL 2', votes: { for: 5, against: 2 } });
  });
});

describe('what the device keeps of it', () => {
  const read = (stored: string | null): unknown => readKeptMeeting({ get: () => stored, set: () => undefined, remove: () => undefined }, 'key');

  it('comes back as it was', () => {
    const draft = drafted({ attempts: { approve: 'k1' } });
    expect(read(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, '', '{', '{}', '[]', '{"date":1}', JSON.stringify({ ...emptyMeeting, rows: { a: {} } }), JSON.stringify({ ...emptyMeeting, rows: { a: null } })])(
    'is nothing when it reads %s',
    (stored) => {
      expect(read(stored)).toBeNull();
    }
  );
});
