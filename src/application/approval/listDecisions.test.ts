import { daysAfter } from '../../domain/calendar/calendarDate';
import { hashEntry } from '../../domain/approval/hashEntry';
import { bodyKey, chain, decision, mandateKey, withdrawal } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { publishMandate } from '../publication/publishMandate';
import { appendToCase } from './appendToCase';
import { listDecisions } from './listDecisions';
import { readLedgerCase } from './readLedgerCase';
import { recordDecision } from './recordDecision';
import { refreshCaseIndex } from './refreshCaseIndex';

/** Meetings of the RPO; papers close two weeks ahead. */
function keepMeetings({ world }: CaseSite, dates: readonly string[]): void {
  for (const date of dates) {
    const papersBy = daysAfter(date, -14);
    world.meetings.set(`rpo-${date}`, { key: `rpo-${date}`, body: bodyKey, date, papersBy, place: '', version: '"1"' });
  }
}

describe('the list of decisions', () => {
  it('shows a case to those it waits for, by body, and to others as waiting for somebody else', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const forRecorder = await listDecisions(site.as('recorder'));
    expect(forRecorder).toMatchObject({ participant: true, publication: [], handedIn: [], others: [], mayPublish: false });
    expect(forRecorder.bodies).toMatchObject([
      {
        body: { key: bodyKey, name: 'RPO Barn och ungdomars hälsa' },
        cases: [
          {
            mandateKey,
            group: { key: 'rag-barnonkologi', name: 'RAG Barnonkologi och hematologi' },
            state: 'awaitingEstablishment',
            submitted: '2026-03-12T00:00:00.000Z',
            waitingBodies: [{ key: bodyKey, name: 'RPO Barn och ungdomars hälsa' }],
            author: 'Person writer',
            title: 'Uppdrag',
            matter: 'new',
            chainConfirmed: true,
            establishment: null,
            due: null,
            isOverdue: false,
            obstacle: null
          }
        ]
      }
    ]);
    expect([...forRecorder.groupNames]).toEqual([['rag-barnonkologi', 'RAG Barnonkologi och hematologi']]);
    const forPublisher = await listDecisions(site.as('publisher'));
    expect(forPublisher).toMatchObject({ bodies: [], publication: [] });
    expect(forPublisher.others).toMatchObject([{ mandateKey, waitingBodies: [{ key: bodyKey }] }]);
  });

  it('tells others by when the answer is due: on a day set by hand or counted, else at the meeting that could be reached', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    for (const [date, papersBy] of [['2026-03-12', '2026-02-26'], ['2026-04-23', '2026-04-09']] as const) {
      site.world.meetings.set(date, { key: date, body: bodyKey, date, papersBy, place: '', version: '1' });
    }
    const due = async () => (await listDecisions(site.as('publisher'))).others[0]?.answers[0];
    await expect(due()).resolves.toMatchObject({ body: { key: bodyKey }, due: { kind: 'meeting', date: '2026-04-23' }, isOverdue: false });
    const row = site.world.caseIndex.get(mandateKey)!;
    expect(row.due).toBe('meeting');
    site.world.caseIndex.set(mandateKey, { ...row, due: '2026-03-01' });
    await expect(due()).resolves.toMatchObject({ due: { date: '2026-03-01' }, isOverdue: true });
    site.world.caseIndex.set(mandateKey, { ...row, due: '' });
    await expect(due()).resolves.toMatchObject({ due: null, isOverdue: false });
  });

  it('hands an established case over to the publisher', async () => {
    const site = await openCaseSite();
    await recordDecision(site.as('recorder'), establishing(await site.handIn('Uppdrag')));
    await expect(listDecisions(site.as('publisher'))).resolves.toMatchObject({
      others: [],
      publication: [{ mandateKey, establishment: { paragraph: '14', bodyName: 'RPO Barn och ungdomars hälsa' } }]
    });
    await expect(listDecisions(site.as('recorder'))).resolves.toMatchObject({ bodies: [], others: [{ state: 'established' }] });
  });

  it('shows a reader nothing', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    await expect(listDecisions(site.as('reader'))).resolves.toEqual({
      participant: false,
      bodies: [],
      publication: [],
      handedIn: [],
      others: [],
      groupNames: new Map(),
      mayPublish: false,
      idleBodies: [],
      news: { login: '', items: [], newest: 0, names: new Map() }
    });
  });

  it('shows the writer where what was handed in is, also when it is sent back', async () => {
    const site = await openCaseSite();
    keepMeetings(site, ['2026-03-26', '2026-03-19']);
    const snapshot = await site.handIn('Uppdrag');
    const list = await listDecisions(site.as('writer'));
    expect(list).toMatchObject({
      bodies: [],
      others: [],
      handedIn: [{ mandateKey, answers: [{ body: { key: bodyKey }, due: { kind: 'meeting', date: '2026-03-26' }, isOverdue: false }] }]
    });
    const sendBack = { outcome: 'sendBack', comment: 'Skriv om', meetingDate: '', paragraph: '' } as const;
    await recordDecision(site.as('recorder'), establishing(snapshot, sendBack));
    await expect(listDecisions(site.as('writer'))).resolves.toMatchObject({ handedIn: [{ state: 'sentBack', answers: [] }], others: [] });
    await expect(listDecisions(site.as('otherWriter'))).resolves.toMatchObject({ handedIn: [], others: [] });
    // It stays however much happens in other cases, until a new text answers.
    const row = site.world.caseIndex.get(mandateKey)!;
    for (let number = 0; number < 300; number += 1) {
      await site.as('otherWriter').ledger.append({ recordKey: `o${number}`, folder: 'groups/rag-other', record: chain(), previousHash: '', ownHash: '' });
      site.world.caseIndex.set(`o${number}`, { ...row, mandateKey: `o${number}`, groupKey: 'rag-other', isOpen: false, foldedTo: site.world.ledger.length });
    }
    await expect(listDecisions(site.as('writer'))).resolves.toMatchObject({ handedIn: [{ state: 'sentBack' }] });
    await site.handIn('Omskrivet');
    await expect(listDecisions(site.as('writer'))).resolves.toMatchObject({ handedIn: [{ state: 'awaitingEstablishment' }] });
  });

  it('tells when it is due, and that it is overdue once the meeting has passed', async () => {
    const site = await openCaseSite();
    keepMeetings(site, ['2026-03-26']);
    await site.handIn('Uppdrag');
    const dueOnly = async (): Promise<unknown> => (await listDecisions(site.as('recorder'))).bodies[0]?.cases.map(({ due, isOverdue }) => [due?.date, isOverdue]);
    expect(await dueOnly()).toEqual([['2026-03-26', false]]);
    site.world.clock.advance(15 * 86_400_000);
    expect(await dueOnly()).toEqual([['2026-03-26', true]]);
    // A case that has waited for more than a year still has the meeting it waited for.
    site.world.clock.advance(400 * 86_400_000);
    expect(await dueOnly()).toEqual([['2026-03-26', true]]);
  });

  it('says of a body that nobody records its decisions', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const { bodies } = site.world;
    await expect(listDecisions(site.as('writer'))).resolves.toMatchObject({ idleBodies: [] });
    bodies.get(bodyKey)!.recorders.clear();
    await expect(listDecisions(site.as('writer'))).resolves.toMatchObject({ idleBodies: [bodyKey] });
  });

  it('tells that the user may not decide on a text that is not whole', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    site.world.snapshots.set(snapshot.key, { ...snapshot, canonical: snapshot.canonical.replace('Uppdrag', 'Annat') });
    await expect(listDecisions(site.as('recorder'))).resolves.toMatchObject({ bodies: [{ cases: [{ obstacle: 'unsound' }] }] });
  });

  it('hands a withdrawn mandate that readers have seen to the publisher, to be stamped', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    await recordDecision(site.as('recorder'), establishing(snapshot));
    await publishMandate(site.as('publisher'), { mandateKey, recordKey: 'p1', reviewDate: '', describeTrail: () => [] });
    const ledgerCase = await readLedgerCase(site.as('recorder'), mandateKey);
    const record = { ...withdrawal(), snapshotKey: snapshot.key, snapshotHash: snapshot.hash };
    await appendToCase(site.as('recorder'), ledgerCase, `bodies/${bodyKey}`, record, 'w1');
    await expect(listDecisions(site.as('publisher'))).resolves.toMatchObject({ publication: [{ mandateKey, matter: 'withdrawal' }], others: [] });
    // A new text changes nothing for those who read the old one.
    const next = await site.handIn('Nytt');
    await expect(listDecisions(site.as('publisher'))).resolves.toMatchObject({ publication: [{ mandateKey, matter: 'withdrawal' }] });
    await expect(listDecisions(site.as('recorder'))).resolves.toMatchObject({ bodies: [{ cases: [{ mandateKey }] }], publication: [] });
    await recordDecision(site.as('recorder'), establishing(next, { recordKey: 'decision2' }));
    await expect(listDecisions(site.as('publisher'))).resolves.toMatchObject({ publication: [{ state: 'established' }, { matter: 'withdrawal' }] });
    await publishMandate(site.as('publisher'), { mandateKey, recordKey: 'p2', reviewDate: '', describeTrail: () => [] });
    await expect(listDecisions(site.as('publisher'))).resolves.toMatchObject({ publication: [] });
  });

  it('keeps cases handed in at the same moment in the order of their rows, however late each was folded', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const row = site.world.caseIndex.get(mandateKey)!;
    const keys = ['m2', 'm3', 'm4'];
    keys.forEach((key, index) => site.world.caseIndex.set(key, { ...row, mandateKey: key, groupKey: 'rag-z', foldedTo: row.foldedTo + index }));
    const { others } = await listDecisions(site.as('publisher'));
    expect(others.map((found) => found.mandateKey)).toEqual([mandateKey, ...keys]);
  });

  it('finds and repairs a case whose row was never written', async () => {
    const site = await openCaseSite();
    site.world.faults.failNext('caseIndex.write', 'offline');
    await site.handIn('Uppdrag');
    expect(site.world.caseIndex.size).toBe(0);
    const { bodies } = await listDecisions(site.as('recorder'));
    expect(bodies[0]?.cases).toHaveLength(1);
    expect(site.world.caseIndex.get(mandateKey)).toMatchObject({ state: 'awaitingEstablishment', isOpen: true });
  });

  it('finds a case whose row was never written although newer ones were', async () => {
    const site = await openCaseSite();
    site.world.faults.failNext('caseIndex.write', 'offline');
    await site.handIn('Uppdrag');
    await site.as('writer').caseIndex.write({
      mandateKey: 'm2',
      groupKey: 'rag-other',
      state: 'awaitingEstablishment',
      step: 'establish',
      waitingBodies: ['rpo-other'],
      waitingSince: '',
      due: '',
      isOpen: true,
      awaitsStamp: false,
      submitted: '2026-03-12T00:00:00.000Z',
      foldedTo: site.world.ledger.length + 1
    });
    const { bodies } = await listDecisions(site.as('recorder'));
    expect(bodies[0]?.cases.map(({ mandateKey: key }) => key)).toEqual([mandateKey]);
  });

  it('believes the ledger, not a row that claims a decision', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const row = await refreshCaseIndex(site.as('writer'), mandateKey);
    site.world.caseIndex.set(mandateKey, { ...row, state: 'established', waitingBodies: [] });
    const { publication } = await listDecisions(site.as('publisher'));
    expect(publication).toEqual([]);
  });

  it('is not moved by what others write about the case', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    const calm = await listDecisions(site.as('recorder'));
    const record = decision({ snapshotKey: snapshot.key, snapshotHash: snapshot.hash });
    const folder = 'bodies/rpo-other';
    const ownHash = hashEntry('forged', folder, record, '');
    await site.as('otherWriter').ledger.append({ recordKey: 'forged', folder, record, previousHash: '', ownHash });
    await expect(listDecisions(site.as('recorder'))).resolves.toEqual({ ...calm, news: { ...calm.news, newest: site.world.ledger.length } });
  });
});

describe('the index row of a mandate', () => {
  it('is a draft until it is handed in', async () => {
    const site = await openCaseSite();
    await expect(refreshCaseIndex(site.as('writer'), mandateKey)).resolves.toMatchObject({
      groupKey: 'rag-barnonkologi',
      state: 'draft',
      isOpen: false,
      foldedTo: 0
    });
    expect(site.world.caseIndex.has(mandateKey)).toBe(true);
  });
});
