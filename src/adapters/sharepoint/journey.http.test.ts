/** @jest-environment node */
import { listDecisions } from '../../application/approval/listDecisions';
import { readCase } from '../../application/approval/readCase';
import { recordDecision } from '../../application/approval/recordDecision';
import { startMandate } from '../../application/drafting/startMandate';
import { submitMandate } from '../../application/drafting/submitMandate';
import { readOverview } from '../../application/overview/readOverview';
import type { Ports } from '../../application/ports/ports';
import { publishMandate } from '../../application/publication/publishMandate';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { approval, portsOf, savedWork, startConfiguredSite } from '../../testing/configuredSite';
import { saveAnswers } from '../../testing/drafting/mandateWorld';
import type { BareSite } from '../../testing/provisionedSite';
import { createDocumentBuilder } from '../word/createDocumentBuilder';

/** The way of a mandate through the product's own use cases, over HTTP, as four people with their own rights. */
describe('a mandate on a site', () => {
  let site: BareSite;
  let mandateKey: string;
  const as = (person: string): Ports => portsOf(site, person);
  const standing = async (person: string): Promise<unknown> =>
    (await readOverview(as(person), { kind: 'region', key: 'kalmar' }, '2026-03-02')).groups.map(({ mandate }) => [mandate.publicState, mandate.workingState]);

  beforeAll(async () => {
    site = await startConfiguredSite();
  }, 60_000);
  afterAll(() => site.close());

  it('is written and handed in by the group’s writer', async () => {
    const writer = as('writer.x');
    mandateKey = await startMandate(writer, 'rag-x');
    await saveAnswers(writer, mandateKey, barnonkologiAnswers);
    expect(await submitMandate(writer, { mandateKey, comment: 'Klart', work: savedWork })).toMatchObject({ kind: 'submitted' });
    expect(await standing('participant')).toEqual([['none', 'awaitingEstablishment']]);
    expect(await standing('reader')).toEqual([['none', 'none']]);
  });

  it('waits for its body’s recorder, who alone can establish it', async () => {
    const waiting = await listDecisions(as('recorder.x'));
    expect(waiting.bodies).toMatchObject([{ body: { key: 'rpo-x' }, cases: [{ mandateKey }] }]);
    const round = (await readCase(as('recorder.x'), mandateKey)).state.ongoing;
    const decision = {
      mandateKey,
      snapshotKey: round?.snapshotKey ?? '',
      snapshotHash: round?.snapshotHash ?? '',
      ...approval
    };
    for (const person of ['writer.x', 'recorder.y', 'staff', 'publisher', 'support']) {
      expect(await recordDecision(as(person), { ...decision, recordKey: `intrusion-${person}` })).toMatchObject({ kind: 'denied' });
    }
    expect(await recordDecision(as('recorder.x'), decision)).toMatchObject({ kind: 'recorded' });
    expect(await standing('participant')).toEqual([['none', 'established']]);
  });

  it('is published by a publisher as a Word document that a reader finds', async () => {
    const input = { mandateKey, recordKey: 'publication1', reviewDate: '', describeTrail: () => [] } as const;
    expect(await publishMandate(as('recorder.x'), { ...input, recordKey: 'intrusion' })).toMatchObject({ kind: 'denied' });
    expect(await standing('reader')).toEqual([['none', 'none']]);
    expect(await publishMandate(as('publisher'), input)).toMatchObject({ kind: 'published' });
    expect(await standing('reader')).toEqual([['inForce', 'none']]);
    const [mandate] = await as('reader').established.ofGroups(['rag-x']);
    expect(mandate).toMatchObject({ decisionDate: '2026-03-01', paragraph: '14', file: { version: '1.0' } });
    const content = await as('reader').established.download(mandate?.file.serverRelativeUrl ?? '');
    expect(await createDocumentBuilder().textHash(content)).toMatch(/^[0-9a-f]{64}$/);
    await expect(readCase(as('reader'), mandateKey)).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
  });
});
