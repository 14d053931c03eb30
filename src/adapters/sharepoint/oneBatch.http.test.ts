/** @jest-environment node */
import { appendToCase } from '../../application/approval/appendToCase';
import { openCase } from '../../application/approval/openCase';
import { readLedgerCase } from '../../application/approval/readLedgerCase';
import { recordBinding } from '../../application/configuration/recordBinding';
import { recordChain } from '../../application/configuration/recordChain';
import { frozenText } from '../../testing/approval/caseSite';
import type { BareSite } from '../../testing/provisionedSite';
import { startProvisionedSite } from '../../testing/provisionedSite';
import { sentRequests } from '../../testing/sentRequests';

const mandateKey = 'm1';

describe('a case on a site', () => {
  let site: BareSite;
  const { sent } = sentRequests();

  beforeAll(async () => {
    site = await startProvisionedSite();
    const admin = site.ports('admin');
    const steps = [{ key: 'establish', kind: 'establish', bodies: ['rpo-x'], quorum: 'meeting' }] as const;
    await recordChain(admin, { type: 'chain', chainKey: 'rag', name: 'RAG', steps, confirmed: true }, 'c1');
    await recordBinding(admin, { type: 'binding', groupKey: 'rag-x', chainKey: 'rag', relations: {} }, 'b1');
    const writer = site.ports('writer.x');
    const template = { family: 'sydostra-rag', version: 1 };
    await writer.mandates.create({ key: mandateKey, groupKey: 'rag-x', template, variables: { group: 'X', programmeArea: '' } });
    const snapshot = frozenText('Uppdrag', { mandateKey, groupKey: 'rag-x' });
    await writer.snapshots.freeze('rag-x', snapshot);
    const record = { type: 'submission', mandateKey, groupKey: 'rag-x', snapshotKey: snapshot.key, snapshotHash: snapshot.hash, comment: '' } as const;
    const before = await readLedgerCase(writer, mandateKey);
    const snapshots = new Map([[snapshot.key, { snapshot, sound: true }]]);
    await appendToCase(writer, { ...before, snapshots }, 'groups/rag-x', record, 's1');
  }, 60_000);
  afterAll(() => site.close());

  it.each(['recorder.x', 'writer.x', 'publisher', 'participant'])('is opened by %s in one batch', async (person) => {
    const { view } = await openCase(site.ports(person), mandateKey);
    expect(view).toMatchObject({ round: { state: 'awaitingEstablishment' }, decidesFor: person === 'recorder.x' ? ['rpo-x'] : [] });
    expect(view?.snapshot?.sound).toBe(true);
    expect(sent()).toHaveLength(1);
  });

  it('is hidden from a reader, in one batch', async () => {
    expect((await openCase(site.ports('reader'), mandateKey)).view).toBeNull();
    expect(sent()).toHaveLength(1);
  });
});
