import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { compareDocuments } from '../../domain/comparison/compareDocuments';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { submitMandate } from '../drafting/submitMandate';
import { listVersions } from './listVersions';
import { readText } from './readText';

describe('the texts of a group', () => {
  it('are its draft, what it has handed in and its template, and each can be compared', async () => {
    const ports = createMemoryPorts(await createMandateWorld(), 'convener');
    const template = { family: 'sydostra-rag', version: 1 };
    await ports.mandates.create({ key: 'm1', groupKey, template, variables: { group: 'Barn', programmeArea: 'Barn' } });
    await saveAnswers(ports, 'm1', barnonkologiAnswers);
    await submitMandate(ports, { mandateKey: 'm1', comment: '', work: { flush: async () => true, answers: () => barnonkologiAnswers } });
    const versions = await listVersions(ports, groupKey);
    expect(versions.map(({ kind }) => kind)).toEqual(['draft', 'submitted', 'template', 'template']);
    const [draft, submitted, used, newest] = await Promise.all(versions.map(({ address }) => readText(ports, address)));
    const changes = (one: typeof draft, other: typeof draft): number => (one && other ? compareDocuments(one.document, other.document).changes : -1);
    expect(changes(draft, submitted)).toBe(0);
    expect(changes(used, newest)).toBe(1);
    expect(changes(used, draft)).toBeGreaterThan(1);
    expect([draft, submitted, used].map((text) => text?.groupKey)).toEqual([groupKey, groupKey, '']);
  });

  it.each(['', 'utkast', 'utkast.', 'mall.sydostra-rag.x', 'annat.m1', 'utkast.finns-inte'])('are missing at the address %p', async (address) => {
    const ports = createMemoryPorts(await createMandateWorld(), 'convener');
    await expect(readText(ports, address)).rejects.toMatchObject({ kind: 'missing' });
  });
});
