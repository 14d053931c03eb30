import type { Answers } from '../../domain/mandate/answer';
import type { NewLedgerEntry } from '../../domain/approval/record';
import { createMemoryPorts } from './createMemoryPorts';
import { createMemoryWorld } from './memoryWorld';
import type { MemoryWorld } from './memoryWorld';
import { memoryAccount } from '../../testing/memoryAccount';

const header = {
  key: 'm1',
  groupKey: 'rag-a',
  template: { family: 'f', version: 1 },
  variables: { group: 'A', programmeArea: 'B' }
};

const text = (words: string): Answers => ({ one: { kind: 'paragraphs', text: words } });

const recall = (recordKey: string, folder: string): NewLedgerEntry => ({
  recordKey,
  folder,
  previousHash: '',
  ownHash: '',
  record: { type: 'recall', mandateKey: 'm1', snapshotKey: 's1', snapshotHash: '', comment: '' }
});

async function worldWithMandate(): Promise<MemoryWorld> {
  const world = createMemoryWorld({
    templates: [],
    accounts: [
      memoryAccount('writer', { writesFor: ['rag-a'] }),
      memoryAccount('second', { writesFor: ['rag-a'] }),
      memoryAccount('recorder', { decidesFor: ['rpo-b'] }),
      memoryAccount('reader', { participates: false })
    ]
  });
  await createMemoryPorts(world, 'writer').mandates.create(header);
  return world;
}

describe('ports in memory', () => {
  it('let the first of two writers save and tell the second of the conflict', async () => {
    const world = await worldWithMandate();
    const first = createMemoryPorts(world, 'writer').mandates;
    const second = createMemoryPorts(world, 'second').mandates;
    const saved = await first.saveSection(header, 'task', text('first'), '');

    await expect(second.saveSection(header, 'task', text('second'), '')).rejects.toMatchObject({ kind: 'conflict' });
    await expect(second.saveSection(header, 'task', text('second'), saved.version)).resolves.toMatchObject({
      version: '"2"',
      editor: 'Person second',
      answers: text('second')
    });
  });

  it('take the same save twice as one', async () => {
    const { mandates } = createMemoryPorts(await worldWithMandate(), 'writer');
    const saved = await mandates.saveSection(header, 'task', text('same'), '');

    await expect(mandates.saveSection(header, 'task', text('same'), '')).resolves.toEqual(saved);
  });

  it('let an account add only to the ledger folders it has', async () => {
    const world = await worldWithMandate();
    const writer = createMemoryPorts(world, 'writer').ledger;
    const recorder = createMemoryPorts(world, 'recorder').ledger;

    await expect(writer.append(recall('r1', 'groups/rag-a'))).resolves.toMatchObject({ id: 1, author: 'Person writer' });
    await expect(recorder.append(recall('r2', 'bodies/rpo-b'))).resolves.toMatchObject({ id: 2 });
    for (const folder of ['', 'bodies/rpo-b', 'groups/rag-a/deeper', 'configuration', 'publication', 'elsewhere']) {
      await expect(writer.append(recall('r3', folder))).rejects.toMatchObject({ kind: 'denied' });
    }
  });

  it('add a record once however often it is sent', async () => {
    const world = await worldWithMandate();
    const { ledger } = createMemoryPorts(world, 'writer');
    world.faults.loseNextAnswer('ledger.append');

    await expect(ledger.append(recall('r1', 'groups/rag-a'))).rejects.toMatchObject({ kind: 'offline' });
    await expect(ledger.append(recall('r1', 'groups/rag-a'))).resolves.toMatchObject({ id: 1 });
    await expect(ledger.since(0)).resolves.toHaveLength(1);
  });

  it('show a reader no draft and no case', async () => {
    const world = await worldWithMandate();
    await createMemoryPorts(world, 'writer').ledger.append(recall('r1', 'groups/rag-a'));
    const reader = createMemoryPorts(world, 'reader');

    await expect(reader.ledger.ofCase('m1')).resolves.toEqual([]);
    await expect(reader.mandates.read('m1')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('fail as planned, then work again', async () => {
    const world = await worldWithMandate();
    const { mandates } = createMemoryPorts(world, 'writer');
    world.faults.failNext('mandates.read', 'throttled');
    await expect(mandates.read('m1')).rejects.toMatchObject({ kind: 'throttled' });
    await expect(mandates.read('m1')).resolves.toMatchObject({ header });

    world.faults.failAll('offline');
    await expect(mandates.read('m1')).rejects.toMatchObject({ kind: 'offline' });
    world.faults.failAll(null);
    await expect(mandates.read('m1')).resolves.toMatchObject({ header });
  });
});
