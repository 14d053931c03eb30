import type { Snapshot } from '../../domain/mandate/snapshot';
import { templateOf } from '../../templates/templates';
import { bodyKey, groupKey, mandateKey } from '../../testing/approval/caseRecords';
import { establishing, openCaseSite } from '../../testing/approval/caseSite';
import type { CaseSite } from '../../testing/approval/caseSite';
import { addSupplement } from '../approval/addSupplement';
import { recordDecision } from '../approval/recordDecision';
import { Failure } from '../ports/failure';
import { publicationSteps } from './publication';
import type { PublicationStep } from './publication';
import { publishMandate } from './publishMandate';
import type { PublicationInput } from './publishMandate';

const publishing = (change: Partial<PublicationInput> = {}): PublicationInput => ({
  mandateKey,
  recordKey: 'receipt1',
  reviewDate: '2028-03-10',
  describeTrail: ({ events }) => events.map(({ at, kind }) => ({ date: at.slice(0, 10), text: kind })),
  ...change
});

async function establishedSite(): Promise<CaseSite> {
  const site = await openCaseSite();
  const snapshot = await site.handIn('Uppdrag');
  await recordDecision(site.as('recorder'), establishing(snapshot));
  return site;
}

const receipts = (site: CaseSite): number => site.world.ledger.filter(({ record }) => record?.type === 'publication').length;

describe('publishing a mandate', () => {
  it('lets readers see the document, its text and its decision, and records a receipt', async () => {
    const site = await establishedSite();
    const steps: PublicationStep[] = [];
    const result = await publishMandate(site.as('publisher'), publishing({ onStep: (step) => steps.push(step) }));
    expect(result).toMatchObject({ kind: 'published', round: { state: 'published' } });
    expect(steps).toEqual(publicationSteps);
    const [seen] = await site.as('reader').established.ofGroups([groupKey]);
    expect(seen).toMatchObject({
      title: 'Uppdrag',
      bodyName: 'RPO Barn och ungdomars hälsa',
      decisionDate: '2026-03-10',
      paragraph: '14',
      reviewDate: '2028-03-10',
      state: 'inForce'
    });
    expect([...site.world.establishedTexts.keys()]).toEqual([seen?.snapshotKey]);
    const record = site.world.ledger[site.world.ledger.length - 1]?.record;
    const content = site.world.published.get(mandateKey)?.content ?? new Uint8Array();
    expect(record).toMatchObject({
      type: 'publication',
      fileId: seen?.file.fileId,
      fileVersion: '1.0',
      textHash: await site.as('publisher').documents.textHash(content)
    });
    expect(site.world.caseIndex.get(mandateKey)).toMatchObject({ state: 'published', isOpen: false });
  });

  it('builds the document from the frozen text with the whole trail', async () => {
    const site = await establishedSite();
    await publishMandate(site.as('publisher'), publishing());
    const built: unknown = JSON.parse(new TextDecoder().decode(site.world.published.get(mandateKey)?.content));
    expect(built).toMatchObject({
      document: { title: 'Uppdrag' },
      decision: { body: bodyKey, paragraph: '14' },
      trail: [{ text: 'submitted' }, { text: 'decided' }]
    });
  });

  it('publishes nothing that is not established', async () => {
    const site = await openCaseSite();
    const refused = { kind: 'refused', reason: 'notEstablished' };
    await expect(publishMandate(site.as('publisher'), publishing())).resolves.toEqual(refused);
    await site.handIn('Uppdrag');
    await expect(publishMandate(site.as('publisher'), publishing())).resolves.toEqual(refused);
    expect(site.world.published.size).toBe(0);
  });

  it('publishes no text that does not give its hash', async () => {
    const site = await establishedSite();
    for (const [key, snapshot] of site.world.snapshots) {
      site.world.snapshots.set(key, { ...snapshot, canonical: snapshot.canonical.replace('Uppdrag', 'Annat') });
    }
    await expect(publishMandate(site.as('publisher'), publishing())).resolves.toEqual({ kind: 'refused', reason: 'unsound' });
    expect(site.world.published.size).toBe(0);
  });

  it.each([
    'ledger.ofCases',
    'snapshots.ofMandates',
    'documents.established',
    'established.publish',
    'established.download',
    'established.addText',
    'ledger.append'
  ] as const)('is completed by a second run after %s failed or its answer was lost', async (operation) => {
    for (const failing of ['failNext', 'loseNextAnswer'] as const) {
      const site = await establishedSite();
      if (failing === 'failNext') site.world.faults.failNext(operation, 'offline');
      else site.world.faults.loseNextAnswer(operation);
      await expect(publishMandate(site.as('publisher'), publishing())).rejects.toMatchObject({ kind: 'offline' });
      await expect(publishMandate(site.as('publisher'), publishing())).resolves.toMatchObject({ kind: 'published' });
      expect(receipts(site)).toBe(1);
      expect(site.world.published.size).toBe(1);
      expect(site.world.establishedTexts.size).toBe(1);
    }
  });

  it('replaces the file when a supplement came between a run without receipt and the next', async () => {
    const site = await establishedSite();
    site.world.faults.failNext('ledger.append', 'offline');
    await expect(publishMandate(site.as('publisher'), publishing())).rejects.toMatchObject({ kind: 'offline' });
    const [snapshot] = [...site.world.snapshots.values()];
    const { body, snapshotKey, snapshotHash } = establishing(snapshot as Snapshot);
    const added = { mandateKey, snapshotKey, snapshotHash, body, diaryNumber: 'RJL 2026/1', minutesLink: '', recordKey: 'later' };
    await addSupplement(site.as('recorder'), added);
    await expect(publishMandate(site.as('publisher'), publishing())).resolves.toMatchObject({ kind: 'published' });
    const [seen] = await site.as('reader').established.ofGroups([groupKey]);
    expect(seen).toMatchObject({ diaryNumber: 'RJL 2026/1', file: { version: '2.0' } });
    expect(receipts(site)).toBe(1);
  });

  it('changes nothing once the receipt is there, whoever asks again', async () => {
    const site = await establishedSite();
    await publishMandate(site.as('publisher'), publishing());
    const before = site.world.ledger.length;
    await expect(publishMandate(site.as('publisher'), publishing({ recordKey: 'receipt2' }))).resolves.toMatchObject({
      kind: 'published'
    });
    expect(site.world.ledger).toHaveLength(before);
  });

  it('leaves no receipt for a file that says something else', async () => {
    const site = await establishedSite();
    const ports = site.as('publisher');
    const altered = new TextEncoder().encode('something else');
    const established = { ...ports.established, download: async (): Promise<Uint8Array> => altered };
    await expect(publishMandate({ ...ports, established }, publishing())).resolves.toEqual({
      kind: 'refused',
      reason: 'fileDiffers'
    });
    expect(receipts(site)).toBe(0);
  });

  it.each([
    ['on the region’s letterhead', false, { 0: 7 }],
    ['on plain paper, and says so, when the letterhead is damaged', true, null]
  ])('stands %s', async (_case, isDamaged, letterhead) => {
    const site = await establishedSite();
    site.world.letterheads.set('sydostra', new Uint8Array([7]));
    const ports = site.as('publisher');
    const documents: typeof ports.documents = {
      ...ports.documents,
      established: async (source) => {
        if (isDamaged && source.letterhead) throw new Failure('invalid', 'no Word document');
        return ports.documents.established(source);
      }
    };
    const templates = { ...ports.templates, version: async () => templateOf('sydostra-rag', 1) };
    const result = await publishMandate({ ...ports, documents, templates }, publishing());
    expect(result.kind).toBe('published');
    expect('isLetterheadDamaged' in result).toBe(isDamaged);
    expect(JSON.parse(new TextDecoder().decode(site.world.published.get(mandateKey)?.content))).toMatchObject({ letterhead, document: { title: 'Uppdrag' } });
    expect(receipts(site)).toBe(1);
  });

  it('is refused by the server to anybody else', async () => {
    const site = await establishedSite();
    await expect(publishMandate(site.as('writer'), publishing())).resolves.toEqual({ kind: 'denied' });
    expect(site.world.published.size).toBe(0);
    expect(receipts(site)).toBe(0);
  });
});
