import { bodyKey, groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { recordDecision } from '../approval/recordDecision';
import { recordWithdrawal } from '../approval/recordWithdrawal';
import type { EstablishedMandate } from '../ports/establishedMandates';
import type { Ports } from '../ports/ports';
import type { PublicationRequest } from './publication';
import { publishMandate } from './publishMandate';
import { stampWithdrawn } from './stampWithdrawn';

const request = (recordKey: string): PublicationRequest => ({
  mandateKey,
  recordKey,
  describeTrail: ({ events }) => events.map(({ at, kind }) => ({ date: at.slice(0, 10), text: kind }))
});

/** Establishes and publishes a text of the mandate. */
async function inForce(site: CaseSite, title: string): Promise<void> {
  const snapshot = await site.handIn(title);
  await recordDecision(site.as('recorder'), establishing(snapshot, { recordKey: `decision-${title}` }));
  await publishMandate(site.as('publisher'), { ...request(`receipt-${title}`), reviewDate: '2028-03-10' });
}

async function withdraw(site: CaseSite, ports: Ports = site.as('recorder')): Promise<void> {
  const { snapshotKey, snapshotHash } = [...site.world.published.values()][0]!.mandate;
  const meeting = { meetingDate: '2026-03-11', paragraph: '8', comment: 'Gruppen läggs ner.' };
  const result = await recordWithdrawal(ports, { mandateKey, snapshotKey, snapshotHash, ...meeting, body: bodyKey, recordKey: 'w1' });
  expect(result).toMatchObject({ kind: 'recorded' });
}

async function withdrawnSite(): Promise<CaseSite> {
  const site = await openCaseSite();
  await inForce(site, 'Uppdrag');
  await withdraw(site);
  return site;
}

const seen = async (site: CaseSite): Promise<EstablishedMandate | undefined> =>
  (await site.as('reader').established.ofGroups([groupKey]))[0];
const document = (site: CaseSite): object => JSON.parse(new TextDecoder().decode(site.world.published.get(mandateKey)?.content)) as object;

describe('stamping a withdrawn mandate', () => {
  it('lets readers see the same document marked on a new major version, and records a receipt', async () => {
    const site = await withdrawnSite();
    expect(await seen(site)).toMatchObject({ state: 'inForce', file: { version: '1.0' } });
    const result = await stampWithdrawn(site.as('publisher'), request('stamp1'));
    expect(result).toMatchObject({ kind: 'published', round: { state: 'withdrawn' } });
    expect(await seen(site)).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-03-11', file: { version: '2.0' } });
    expect(document(site)).toMatchObject({
      document: { title: 'Uppdrag' },
      stamp: 'UPPHÄVD 11 mars 2026 av RPO Barn och ungdomars hälsa, § 8',
      trail: [{ text: 'submitted' }, { text: 'decided' }, { text: 'published' }, { text: 'withdrawn' }]
    });
    expect(await site.as('reader').established.textsOf(mandateKey)).toMatchObject([{ withdrawnOn: '2026-03-11' }]);
    expect(site.world.ledger[site.world.ledger.length - 1]?.record).toMatchObject({ stamped: true, fileVersion: '2.0' });
  });

  it.each(['snapshots.ofMandates', 'documents.established', 'established.publish', 'established.download', 'established.addText', 'ledger.append'] as const)(
    'is completed by a second run after %s failed or its answer was lost',
    async (operation) => {
      for (const failing of ['failNext', 'loseNextAnswer'] as const) {
        const site = await withdrawnSite();
        if (failing === 'failNext') site.world.faults.failNext(operation, 'offline');
        else site.world.faults.loseNextAnswer(operation);
        await expect(stampWithdrawn(site.as('publisher'), request('stamp1'))).rejects.toMatchObject({ kind: 'offline' });
        await expect(stampWithdrawn(site.as('publisher'), request('stamp1'))).resolves.toMatchObject({ kind: 'published' });
        const before = site.world.ledger.length;
        await expect(stampWithdrawn(site.as('publisher'), request('stamp2'))).resolves.toMatchObject({ kind: 'published' });
        expect(site.world.ledger).toHaveLength(before);
        expect(await seen(site)).toMatchObject({ state: 'withdrawn', file: { version: '2.0' } });
      }
    }
  );

  it('stamps nothing that applies, and nothing over a newer text in force', async () => {
    const site = await openCaseSite();
    const refused = { kind: 'refused', reason: 'notWithdrawn' };
    await expect(stampWithdrawn(site.as('publisher'), request('stamp1'))).resolves.toEqual(refused);
    await inForce(site, 'Uppdrag');
    await expect(stampWithdrawn(site.as('publisher'), request('stamp1'))).resolves.toEqual(refused);
    await withdraw(site);
    await inForce(site, 'Nytt uppdrag');
    await expect(stampWithdrawn(site.as('publisher'), request('stamp1'))).resolves.toEqual(refused);
    expect(await seen(site)).toMatchObject({ title: 'Nytt uppdrag', state: 'inForce', withdrawnOn: '' });
  });

  it('stamps what was withdrawn while it was being published', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    await recordDecision(site.as('recorder'), establishing(snapshot));
    const ports = site.as('publisher');
    const addText: Ports['established']['addText'] = async (...given) => {
      await ports.established.addText(...given);
      if (site.world.ledger.every(({ record }) => record?.type !== 'withdrawal')) await withdraw(site);
    };
    const result = await publishMandate({ ...ports, established: { ...ports.established, addText } }, { ...request('receipt1'), reviewDate: '' });
    expect(result).toEqual({ kind: 'refused', reason: 'withdrawn' });
    expect(await seen(site)).toMatchObject({ state: 'withdrawn' });
    expect(document(site)).toMatchObject({ stamp: expect.stringContaining('UPPHÄVD') });
  });

  it('begins again when the case has moved while the document was built', async () => {
    const site = await openCaseSite();
    const snapshot = await site.handIn('Uppdrag');
    await recordDecision(site.as('recorder'), establishing(snapshot));
    const ports = site.as('publisher');
    let built = 0;
    const established: Ports['documents']['established'] = async (source) => {
      built += 1;
      if (built === 1) {
        const { key: snapshotKey, hash: snapshotHash } = snapshot;
        const text = { mandateKey, snapshotKey, snapshotHash, comment: 'Gruppen läggs ner.', meetingDate: '2026-03-11', paragraph: '8' };
        await recordWithdrawal(site.as('recorder'), { ...text, body: bodyKey, recordKey: 'w1' });
      }
      return ports.documents.established(source);
    };
    const result = await publishMandate({ ...ports, documents: { ...ports.documents, established } }, { ...request('receipt1'), reviewDate: '' });
    expect(result).toEqual({ kind: 'refused', reason: 'notEstablished' });
    expect(site.world.published.size).toBe(0);
  });

  it('is refused by the server to anybody else', async () => {
    const site = await withdrawnSite();
    await expect(stampWithdrawn(site.as('writer'), request('stamp1'))).resolves.toEqual({ kind: 'denied' });
    expect(await seen(site)).toMatchObject({ state: 'inForce' });
  });
});
