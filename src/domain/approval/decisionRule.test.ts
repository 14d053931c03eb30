import { openCaseBook } from '../../testing/approval/caseBook';
import type { CaseBook } from '../../testing/approval/caseBook';
import { binding, bodyKey, chain, decision, establishStep, groupKey, submission } from '../../testing/approval/caseRecords';
import type { ChainStep, DecisionRecord } from './record';
import { hashEntry } from './hashEntry';

const folder = `bodies/${bodyKey}`;

function handedIn(step: Partial<ChainStep>, change: Parameters<typeof openCaseBook>[2] = {}): CaseBook {
  const book = openCaseBook([{ ...establishStep, ...step }], undefined, change);
  book.write(`groups/${groupKey}`, submission());
  return book;
}

const outcomeOf = (book: CaseBook): string | undefined => book.fold().ignored[0]?.reason ?? book.fold().rounds[0]?.state;

describe('one body that decides by majority', () => {
  const decided = (change: Partial<DecisionRecord>): string | undefined => {
    const book = handedIn({ quorum: 'majority' });
    book.write(folder, decision(change));
    return outcomeOf(book);
  };

  it('states votes that say the same as the outcome, with the meeting’s date and §', () => {
    expect(decided({ votes: { for: 5, against: 2 } })).toBe('established');
    expect(decided({ votes: { for: 2, against: 2 }, outcome: 'reject', comment: 'Föll' })).toBe('rejected');
    expect(decided({ votes: { for: 2, against: 2 } })).toBe('votesMissing');
    expect(decided({ votes: { for: 3, against: 2 }, outcome: 'reject', comment: 'Föll' })).toBe('votesMissing');
    expect(decided({})).toBe('votesMissing');
    expect(decided({ votes: { for: 5, against: 2 }, paragraph: '' })).toBe('meetingDataMissing');
  });
});

describe('whoever handed a text in', () => {
  it('records the decision on it too, unless the steps of decision forbid it', () => {
    const decided = (independent: boolean, account: string): string | undefined => {
      const book = handedIn({}, { chain: { independent } });
      book.write(folder, decision(), { account });
      return outcomeOf(book);
    };
    expect(decided(false, 'test@uppdrag.example')).toBe('established');
    expect(decided(true, 'test@uppdrag.example')).toBe('notIndependent');
    expect(decided(true, '')).toBe('notIndependent');
    expect(decided(true, 'annan@uppdrag.example')).toBe('established');
  });
});

describe('an answer on an approval card', () => {
  const card = { body: bodyKey, responder: 'olle@uppdrag.example' };
  const permitted = { quorum: 'anyOf', card: true } as const;
  const bound = { binding: { cardBodies: [bodyKey] } };
  const answered = (step: Partial<ChainStep>, change: typeof bound | {}, where = '', given = card): string | undefined => {
    const book = handedIn(step, change);
    book.write(where, decision({ card: given, meetingDate: '', paragraph: '' }));
    return outcomeOf(book);
  };

  it('counts from the root where step and binding permit it', () => {
    expect(answered(permitted, bound)).toBe('established');
    expect(answered(permitted, {})).toBe('cardNotPermitted');
    expect(answered({ quorum: 'anyOf' }, bound)).toBe('cardNotPermitted');
    expect(answered({ ...permitted, quorum: 'meeting' }, bound)).toBe('cardNotPermitted');
    expect(answered(permitted, bound, '', { ...card, body: 'rpo-other' })).toBe('cardNotPermitted');
  });

  it('counts nowhere else, and nothing else counts there', () => {
    expect(answered(permitted, bound, folder)).toBe('wrongFolder');
    const book = handedIn(permitted, bound);
    book.write('', decision());
    expect(outcomeOf(book)).toBe('wrongFolder');
  });

  it('may come without a hash, which the next entry then pins', () => {
    const book = handedIn(permitted, bound);
    const answer = book.write('', decision({ card, meetingDate: '', paragraph: '' }), { ownHash: '' });
    expect(book.fold()).toMatchObject({ ignored: [], lastHash: hashEntry(answer.recordKey, '', answer.record!, '') });
    const forged = handedIn(permitted, bound);
    forged.write('', decision({ card, meetingDate: '', paragraph: '' }), { ownHash: 'f'.repeat(64) });
    expect(outcomeOf(forged)).toBe('wrongHash');
  });

  it('is the only entry that may', () => {
    const book = handedIn({});
    book.write(folder, decision(), { ownHash: '' });
    expect(outcomeOf(book)).toBe('wrongHash');
  });

  it('is permitted by what stood before the submission alone', () => {
    const book = handedIn(permitted);
    book.write('configuration', chain([{ ...establishStep, ...permitted }]));
    book.write('configuration', binding({ cardBodies: [bodyKey] }));
    book.write('', decision({ card }));
    expect(book.fold().ignored).toMatchObject([{ reason: 'wrongFolder' }, { reason: 'wrongFolder' }, { reason: 'cardNotPermitted' }]);
  });
});
