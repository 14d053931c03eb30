import { openCaseBook } from '../../testing/approval/caseBook';
import {
  binding,
  bodyKey,
  chain,
  decision,
  establishStep,
  groupKey,
  mandateKey,
  publication,
  recall,
  snapshotHashes,
  submission,
  supplement,
  withdrawal
} from '../../testing/approval/caseRecords';
import type { IgnoredReason } from './caseState';
import { foldCase } from './foldCase';
import { publicState } from './publicState';
import type { ChainStep, LedgerEntry, LedgerRecord } from './record';

const group = `groups/${groupKey}`;
const body = `bodies/${bodyKey}`;
const endorseStep = { key: 'endorse', kind: 'endorse', bodies: ['au'], quorum: 'anyOf' } as const;

const reasons = (ignored: readonly { readonly reason: IgnoredReason }[]): readonly IgnoredReason[] =>
  ignored.map(({ reason }) => reason);

describe('a case folded from the ledger', () => {
  it('goes from submission over decision and publication into force', () => {
    const book = openCaseBook();
    book.write(group, submission());
    expect(book.fold().ongoing).toMatchObject({ state: 'awaitingEstablishment', waitingBodies: [bodyKey] });
    book.write(body, decision());
    expect(book.fold()).toMatchObject({
      inForce: null,
      ongoing: { state: 'established', currentStep: null, waitingBodies: [] }
    });
    expect(book.fold().ongoing?.establishment).toEqual({
      body: bodyKey,
      meetingDate: '2026-03-12',
      paragraph: '14',
      diaryNumber: '',
      minutesLink: ''
    });
    const receipt = book.write('publication', publication());
    expect(book.fold()).toMatchObject({
      inForce: { state: 'published', publication: { id: receipt.id } },
      ongoing: null,
      ignored: [],
      lastHash: receipt.ownHash,
      foldedTo: receipt.id
    });
  });

  it('keeps the text in force while its renewal is decided, and supersedes it at publication', () => {
    const book = openCaseBook();
    book.write(group, submission('s1'));
    book.write(body, decision({}, 's1'));
    book.write('publication', publication('s1'));
    book.write(group, submission('s2'));
    book.write(body, decision({}, 's2'));
    expect(book.fold()).toMatchObject({ inForce: { snapshotKey: 's1' }, ongoing: { snapshotKey: 's2' } });
    book.write('publication', publication('s2'));
    expect(book.fold().rounds.map(({ state }) => state)).toEqual(['superseded', 'published']);
    expect(book.fold()).toMatchObject({ inForce: { snapshotKey: 's2' }, ongoing: null });
  });

  it('starts all steps anew after a send-back', () => {
    const book = openCaseBook([endorseStep, establishStep]);
    book.write(group, submission('s1'));
    book.write('bodies/au', decision({ step: 'endorse' }, 's1'));
    book.write(body, decision({ outcome: 'sendBack', comment: 'Skriv om tidplanen' }, 's1'));
    expect(book.fold()).toMatchObject({ ongoing: null, rounds: [{ state: 'sentBack', establishment: null }] });
    book.write(group, submission('s2'));
    expect(book.fold().ongoing).toMatchObject({ state: 'endorsing', waitingBodies: ['au'], decisions: [] });
  });

  it('closes a round that is rejected or recalled', () => {
    const rejected = openCaseBook();
    rejected.write(group, submission());
    rejected.write(body, decision({ outcome: 'reject', comment: 'Behövs inte' }));
    expect(rejected.fold().rounds).toMatchObject([{ state: 'rejected' }]);
    const recalled = openCaseBook();
    recalled.write(group, submission());
    recalled.write(group, recall());
    recalled.write(body, decision());
    expect(recalled.fold()).toMatchObject({ ongoing: null, rounds: [{ state: 'recalled', waitingBodies: [] }] });
    expect(reasons(recalled.fold().ignored)).toEqual(['roundClosed']);
  });

  it('cannot be recalled once it is decided', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, decision());
    book.write(group, recall());
    expect(book.fold().ongoing?.state).toBe('established');
    expect(reasons(book.fold().ignored)).toEqual(['roundClosed']);
  });

  it('waits for nobody who is only to be informed', () => {
    const inform = (key: string): ChainStep => ({ key, kind: 'inform', bodies: ['@informed'], quorum: 'anyOf' });
    const book = openCaseBook([inform('before'), establishStep, inform('after')]);
    book.write(group, submission());
    expect(book.fold().ongoing).toMatchObject({ state: 'awaitingEstablishment', waitingBodies: [bodyKey] });
    book.write(body, decision());
    expect(book.fold().ongoing?.state).toBe('established');
  });

  it('takes the chain and the binding that stood before the submission', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write('configuration', binding({ relations: { establishingBody: ['rsl'] } }));
    book.write('configuration', chain([endorseStep, establishStep], { confirmed: false }));
    expect(book.fold().ongoing).toMatchObject({ waitingBodies: [bodyKey], chainConfirmed: true });
    book.write(group, recall());
    book.write(group, submission('s2'));
    expect(book.fold().ongoing).toMatchObject({ waitingBodies: ['au'], chainConfirmed: false });
    expect(book.fold().ongoing?.steps.map(({ bodies }) => bodies)).toEqual([['au'], ['rsl']]);
  });

  it('completes a decision with what the same body adds later, and changes nothing recorded', () => {
    const book = openCaseBook();
    book.write(group, submission());
    const recorded = book.write(body, decision());
    book.write('bodies/au', supplement());
    book.write(body, supplement({ diaryNumber: 'RJL 2026/1' }));
    book.write(body, supplement({ diaryNumber: 'RJL 2026/2', minutesLink: 'https://example.org/p' }));
    book.write(body, supplement({ diaryNumber: 'RJL 2026/3', minutesLink: 'https://example.org/q' }));
    const { ongoing, ignored } = book.fold();
    expect(ongoing?.establishment).toMatchObject({ diaryNumber: 'RJL 2026/1', minutesLink: 'https://example.org/p' });
    expect(ongoing?.decisions).toMatchObject([{ entry: recorded, record: { diaryNumber: 'RJL 2026/1' } }]);
    expect(reasons(ignored)).toEqual(['bodyNotInStep', 'nothingToSupplement']);
  });

  it('lets an establishing body withdraw what is in force, once and at a meeting', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, withdrawal());
    book.write(body, decision());
    book.write('publication', publication());
    book.write('bodies/au', withdrawal());
    book.write(body, withdrawal({ meetingDate: '' }));
    expect(book.fold().inForce).not.toBeNull();
    book.write(body, withdrawal());
    book.write(body, withdrawal());
    expect(book.fold()).toMatchObject({ inForce: null, ongoing: null, rounds: [{ state: 'withdrawn' }] });
    expect(reasons(book.fold().ignored)).toEqual(['notEstablished', 'bodyNotInStep', 'meetingDataMissing', 'roundClosed']);
  });

  it('belongs to the mandate’s own group when that is known', () => {
    const book = openCaseBook();
    book.write('configuration', binding({ groupKey: 'rag-other' }));
    book.write('groups/rag-other', submission('s2', { groupKey: 'rag-other' }));
    book.write(group, submission('s1'));
    const folded = foldCase(mandateKey, book.caseEntries(), book.configuration(), snapshotHashes, groupKey);
    expect(folded.ongoing).toMatchObject({ snapshotKey: 's1' });
    expect(reasons(folded.ignored)).toContain('wrongFolder');
  });
});

describe('an entry that does not count', () => {
  type Case = readonly [reason: IgnoredReason, folder: string, record: LedgerRecord, forged?: Partial<LedgerEntry>];
  const afterSubmission: readonly Case[] = [
    ['unreadable', body, decision(), { record: null }],
    ['unreadable', body, decision({ mandateKey: 'm2' })],
    ['unreadable', body, JSON.parse('{"type":"decision","mandateKey":"m1"}') as LedgerRecord],
    ['wrongHash', body, decision(), { ownHash: 'ab'.repeat(32) }],
    ['wrongHash', body, decision(), { folder: body, previousHash: 'cd'.repeat(32) }],
    ['wrongFolder', '', decision()],
    ['wrongFolder', group, decision()],
    ['wrongFolder', 'publication', decision()],
    ['wrongFolder', 'bodies', decision()],
    ['wrongFolder', 'bodies/', decision()],
    ['wrongFolder', `${body}/deeper`, decision()],
    ['wrongFolder', `Bodies/${bodyKey}`, decision()],
    ['wrongFolder', body, publication()],
    ['wrongFolder', body, recall()],
    ['wrongFolder', 'groups/rag-other', recall()],
    ['wrongFolder', 'groups/rag-other', submission('s2', { groupKey: 'rag-other' })],
    ['wrongFolder', group, submission('s2', { groupKey: 'rag-other' })],
    ['wrongFolder', group, chain()],
    ['noSnapshot', body, decision({}, 's2')],
    ['noSnapshot', group, submission('s9')],
    ['snapshotMismatch', body, decision({ snapshotHash: 'ab'.repeat(32) })],
    ['snapshotMismatch', group, submission('s2', { snapshotHash: 'ab'.repeat(32) })],
    ['roundAlreadyOpen', group, submission('s2')],
    ['duplicate', group, submission('s1')],
    ['wrongStep', body, decision({ step: 'endorse' })],
    ['bodyNotInStep', 'bodies/au', decision()],
    ['commentMissing', body, decision({ outcome: 'sendBack', comment: ' ' })],
    ['commentMissing', body, decision({ outcome: 'reject' })],
    ['meetingDataMissing', body, decision({ meetingDate: '' })],
    ['meetingDataMissing', body, decision({ paragraph: ' ' })],
    ['meetingDataMissing', body, decision({ outcome: 'reject', comment: 'Nej', meetingDate: '' })],
    ['notEstablished', 'publication', publication()],
    ['bodyNotInStep', body, supplement()]
  ];

  const cases = afterSubmission.map(([reason, folder, record, forged = {}]) => ({ reason, folder, record, forged }));

  it.each(cases)('is ignored as $reason in “$folder”, with the case unchanged', ({ reason, folder, record, forged }) => {
    const book = openCaseBook();
    const handedIn = book.write(group, submission());
    const before = book.fold();
    const entry = book.write(folder, record, forged);
    const after = book.fold();
    expect(after).toEqual({ ...before, ignored: [{ entry, reason }], foldedTo: entry.id });
    expect(after.lastHash).toBe(handedIn.ownHash);
  });

  it('is a repeat of a key in the same folder, the lowest id being the one that counts', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, decision({ paragraph: '14' }), { recordKey: 'same' });
    book.write(body, decision({ paragraph: '15' }), { recordKey: 'same' });
    expect(book.fold().ongoing?.establishment?.paragraph).toBe('14');
    expect(reasons(book.fold().ignored)).toEqual(['duplicate']);
  });

  it('is a body’s second decision in a step', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, decision({ paragraph: '14' }));
    book.write(body, decision({ outcome: 'reject', comment: 'Nej' }));
    expect(book.fold().ongoing).toMatchObject({ state: 'established', establishment: { paragraph: '14' } });
    expect(reasons(book.fold().ignored)).toEqual(['alreadyDecided']);
  });

  it('is a second publication', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, decision());
    book.write('publication', publication());
    book.write('publication', publication('s1', { fileId: 'f2' }));
    expect(book.fold().inForce?.publication?.record).toMatchObject({ fileId: 'f1' });
    expect(reasons(book.fold().ignored)).toEqual(['alreadyPublished']);
  });

  it('is a stamp of what applies, a late receipt of what is withdrawn, and a second stamp', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, decision());
    book.write('publication', publication('s1', { stamped: true }));
    book.write('publication', publication());
    book.write('publication', publication('s1', { stamped: true }));
    book.write(body, withdrawal());
    book.write('publication', publication('s1', { fileId: 'late' }));
    const stamp = book.write('publication', publication('s1', { stamped: true, fileVersion: '2.0' }));
    book.write('publication', publication('s1', { stamped: true }));
    expect(book.fold().rounds[0]).toMatchObject({ state: 'withdrawn', stamp: { id: stamp.id } });
    expect(reasons(book.fold().ignored)).toEqual(['notEstablished', 'notEstablished', 'alreadyPublished', 'alreadyPublished']);
  });

  it('is no receipt once the withdrawal has come before it; the stamp counts all the same', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write(body, decision());
    book.write(body, withdrawal());
    book.write('publication', publication());
    expect(reasons(book.fold().ignored)).toEqual(['notEstablished']);
    book.write('publication', publication('s1', { stamped: true }));
    expect(book.fold()).toMatchObject({ inForce: null, rounds: [{ state: 'withdrawn', publication: null }] });
    expect(publicState(book.fold(), '', '2026-06-01')).toBe('withdrawn');
  });

  it('is a key spent in another folder: it does not hinder its owner', () => {
    const book = openCaseBook();
    book.write(group, submission());
    book.write('bodies/au', decision(), { recordKey: 'taken' });
    book.write(body, decision(), { recordKey: 'taken' });
    expect(book.fold().ongoing?.state).toBe('established');
  });

  it('is a submission without a usable chain', () => {
    const unusable = [
      [],
      [endorseStep],
      [establishStep, { ...endorseStep }],
      [establishStep, { ...establishStep }],
      [{ ...endorseStep, key: 'establish' }, establishStep],
      [{ ...establishStep, bodies: ['@mandator'] }],
      [{ ...establishStep, bodies: ['@nobody'] }]
    ];
    for (const steps of unusable) {
      const book = openCaseBook(steps);
      book.write(group, submission());
      expect(book.fold().rounds).toEqual([]);
      expect(reasons(book.fold().ignored)).toEqual(['noChain']);
    }
  });
});
