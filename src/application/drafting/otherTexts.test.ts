import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { Ports } from '../ports/ports';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { groupKey } from '../../testing/approval/caseRecords';
import { frozenText } from '../../testing/approval/caseSite';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { otherTexts } from './otherTexts';
import { startMandate } from './startMandate';

async function world(): Promise<{ readonly ports: Ports; readonly mandateKey: string; readonly publisher: Ports }> {
  const made = await createMandateWorld();
  const ports = createMemoryPorts(made, 'convener');
  const mandateKey = await startMandate(ports, groupKey);
  await saveAnswers(ports, mandateKey, barnonkologiAnswers);
  return { ports, mandateKey, publisher: createMemoryPorts(made, 'publisher') };
}
const metadata = {
  mandateKey: 'm9', groupKey: 'rag-y', title: 'Y', snapshotKey: 's9', snapshotHash: '', bodyName: 'RPO Y', decisionDate: '2026-02-01',
  paragraph: '1', diaryNumber: '', reviewDate: '', withdrawnOn: ''
} as const;

describe('other mandates to learn from', () => {
  it('are the drafts of others, never one’s own', async () => {
    const { ports, mandateKey } = await world();
    expect(await otherTexts(ports, mandateKey)).toEqual([]);
    const others = await otherTexts(ports, 'another');
    expect(others.length).toBeGreaterThan(0);
    expect(others[0]).toMatchObject({ mandateKey, family: 'sydostra-rag', groupName: 'RAG Barnonkologi och hematologi', established: null, document: null });
  });

  it('are established ones first, each mandate once, with the decision', async () => {
    const { ports, publisher, mandateKey } = await world();
    const text = (title: string, key: string): ReturnType<typeof frozenText> => ({ ...frozenText(title, { groupKey: 'rag-y', mandateKey: 'm9' }), key });
    const built = { content: new Uint8Array(), textHash: '' };
    await publisher.established.publish(metadata, built);
    await publisher.established.addText(metadata, text('Äldre', 's8'));
    await publisher.established.addText(metadata, text('Nyare', 's9'));
    const others = await otherTexts(ports, 'another');
    expect(others.map((other) => other.mandateKey)).toEqual(['m9', ...others.slice(1).map(() => mandateKey)]);
    expect(others[0]).toMatchObject({ groupName: 'rag-y', document: { title: 'Nyare' }, established: { date: '2026-02-01', bodyName: 'RPO Y' } });
  });
});
