import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { groupKey } from '../../testing/approval/caseRecords';
import { createMandateWorld, saveAnswers } from '../../testing/drafting/mandateWorld';
import { openMandate } from './openMandate';
import { startMandate } from './startMandate';

describe('starting a mandate', () => {
  it('takes the names from the group and the newest version of its template', async () => {
    const ports = createMemoryPorts(await createMandateWorld(), 'convener');
    const opened = await openMandate(ports, await startMandate(ports, groupKey));

    expect(opened.draft).toMatchObject({
      groupKey,
      template: { family: 'sydostra-rag', version: 2 },
      variables: { group: 'Barnonkologi och hematologi', programmeArea: 'Barn och ungdomars hälsa' },
      answers: {}
    });
    expect(opened).toMatchObject({ mayWrite: true, group: { key: groupKey }, template: { version: 2 } });
  });

  it('shows in the index as a draft', async () => {
    const ports = createMemoryPorts(await createMandateWorld(), 'convener');
    const key = await startMandate(ports, groupKey);
    await expect(ports.caseIndex.ofMandate(key)).resolves.toMatchObject({ state: 'draft', isOpen: false, groupKey });
  });

  it('gives the same mandate when it is done again, also by somebody else or after a lost answer', async () => {
    const world = await createMandateWorld();
    const ports = createMemoryPorts(world, 'convener');
    world.faults.loseNextAnswer('mandates.create');
    await expect(startMandate(ports, groupKey)).rejects.toMatchObject({ kind: 'offline' });

    const key = await startMandate(ports, groupKey);
    await expect(startMandate(createMemoryPorts(world, 'processSupport'), groupKey)).resolves.toBe(key);
    await expect(ports.mandates.keysOf(groupKey)).resolves.toEqual([key]);
  });

  it('takes another key when another group’s mandate has the first', async () => {
    const world = await createMandateWorld();
    const taken = { key: 'k1', groupKey: 'rag-other', template: { family: 'f', version: 1 }, variables: { group: '', programmeArea: '' } };
    world.headers.set('k1', taken);
    await expect(startMandate(createMemoryPorts(world, 'convener'), groupKey)).resolves.toBe('k2');
    expect(world.headers.get('k1')).toBe(taken);
  });

  it('is refused to one who does not write for the group', async () => {
    const ports = createMemoryPorts(await createMandateWorld(), 'recorder');
    await expect(startMandate(ports, groupKey)).rejects.toMatchObject({ kind: 'denied' });
  });
});

describe('opening a mandate', () => {
  it('puts the answers of its sections together and tells who may write', async () => {
    const world = await createMandateWorld();
    const ports = createMemoryPorts(world, 'convener');
    const key = await startMandate(ports, groupKey);
    const answers = {
      rapportering: { kind: 'paragraphs', text: 'Årligen.' },
      sammansattning: { kind: 'paragraphs', text: 'En per region.' }
    } as const;
    await saveAnswers(ports, key, answers);

    const opened = await openMandate(createMemoryPorts(world, 'recorder'), key);
    expect(opened.draft.answers).toEqual(answers);
    expect(opened.stored.sections.map((section) => section.version)).toEqual(['"1"', '"1"']);
    expect(opened.mayWrite).toBe(false);
  });

  it('is refused to a reader as if it did not exist', async () => {
    const world = await createMandateWorld();
    const key = await startMandate(createMemoryPorts(world, 'convener'), groupKey);
    await expect(openMandate(createMemoryPorts(world, 'reader'), key)).rejects.toMatchObject({ kind: 'missing' });
  });
});
