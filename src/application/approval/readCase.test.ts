import { hashEntry } from '../../domain/approval/hashEntry';
import { groupFolder } from '../../domain/approval/place';
import { bodyKey, groupKey, mandateKey, submission } from '../../testing/approval/caseRecords';
import { establishing, frozenText, openCaseSite } from '../../testing/approval/caseSite';
import { publishMandate } from '../publication/publishMandate';
import { readCase } from './readCase';
import { readLedgerCase } from './readLedgerCase';
import { recordDecision } from './recordDecision';

const publishing = { mandateKey, recordKey: 'receipt1', reviewDate: '', describeTrail: () => [] } as const;

describe('a case as it is read', () => {
  it('gives exactly the frozen text and what each person may do', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    const forRecorder = await readCase(site.as('recorder'), mandateKey);
    expect(forRecorder).toMatchObject({
      round: { state: 'awaitingEstablishment' },
      snapshot: { sound: true },
      inForce: null,
      established: null,
      decidesFor: [bodyKey],
      mayPublish: false
    });
    expect(forRecorder.snapshot?.snapshot.canonical).toBe(snapshot.canonical);
    expect(forRecorder.names.get(bodyKey)).toBe('RPO Barn och ungdomars hälsa');
    await expect(readCase(site.as('writer'), mandateKey)).resolves.toMatchObject({ decidesFor: [] });
  });

  it('gives the text in force beside its renewal', async () => {
    const site = await openCaseSite();
    const first = await site.handIn('Uppdrag');
    await recordDecision(site.as('recorder'), establishing(first));
    await expect(readCase(site.as('publisher'), mandateKey)).resolves.toMatchObject({ mayPublish: true });
    await publishMandate(site.as('publisher'), publishing);
    const second = await site.handIn('Förnyat uppdrag');
    const view = await readCase(site.as('recorder'), mandateKey);
    expect(view.snapshot?.snapshot.key).toBe(second.key);
    expect(view.inForce?.snapshot.key).toBe(first.key);
    expect(view.established).toMatchObject({ snapshotKey: first.key });
  });

  it('is missing to a reader', async () => {
    const site = await openCaseSite();
    await site.handIn('Uppdrag');
    await expect(readCase(site.as('reader'), mandateKey)).rejects.toMatchObject({ kind: 'missing' });
  });

  it.each([
    ['a submission of another group', 'otherWriter', 'rag-other', frozenText('Annat', { groupKey: 'rag-other' }), 'wrongFolder'],
    ['a text of another mandate', 'writer', groupKey, frozenText('Annat', { mandateKey: 'm2' }), 'noSnapshot']
  ] as const)('knows nothing of %s', async (_what, person, ownGroup, snapshot, reason) => {
    const site = await openCaseSite();
    site.world.snapshots.set(snapshot.key, snapshot);
    const { key: snapshotKey, hash: snapshotHash } = snapshot;
    const record = submission(snapshotKey, { groupKey: ownGroup, snapshotHash });
    const folder = groupFolder(ownGroup);
    const ownHash = hashEntry('k1', folder, record, '');
    await site.as(person).ledger.append({ recordKey: 'k1', folder, previousHash: '', ownHash, record });
    const { snapshots, state } = await readLedgerCase(site.as('recorder'), mandateKey);
    expect(snapshots.size).toBe(0);
    expect(state.rounds).toEqual([]);
    expect(state.ignored).toMatchObject([{ reason }]);
  });
});
