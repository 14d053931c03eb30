import { hashEntry } from '../../domain/approval/hashEntry';
import { bodyKey, decision, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import { listDecisions } from './listDecisions';
import { recordDecision } from './recordDecision';
import { refreshCaseIndex } from './refreshCaseIndex';

describe('the list of decisions', () => {
  it('shows a case to those it waits for, by body, and to others as waiting for somebody else', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    const forRecorder = await listDecisions(site.as('recorder'));
    expect(forRecorder).toMatchObject({ participant: true, publication: [], others: [] });
    expect(forRecorder.bodies).toEqual([
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
            renewal: false,
            chainConfirmed: true,
            establishment: null
          }
        ]
      }
    ]);
    const forPublisher = await listDecisions(site.as('publisher'));
    expect(forPublisher).toMatchObject({ bodies: [], publication: [] });
    expect(forPublisher.others).toMatchObject([{ mandateKey, waitingBodies: [{ key: bodyKey }] }]);
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
      others: []
    });
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
      isOpen: true,
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
    site.world.caseIndex.set(mandateKey, { ...row, state: 'established', waitingBodies: [], version: '"9"' });
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
    await expect(listDecisions(site.as('recorder'))).resolves.toEqual(calm);
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
