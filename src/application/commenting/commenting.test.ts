import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMemoryWorld } from '../../adapters/memory/memoryWorld';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { memoryAccount } from '../../testing/memoryAccount';
import { addComment } from './addComment';
import { addImportedComments } from './addImportedComments';
import { answerComment } from './answerComment';
import { listComments } from './listComments';
import { settleComment } from './settleComment';

const newWorld = (): MemoryWorld =>
  createMemoryWorld({
    templates: [],
    accounts: [memoryAccount('a', { writesFor: ['g'] }), memoryAccount('b', { writesFor: ['g'] }), memoryAccount('other', { writesFor: ['h'] })]
  });
const comment = { key: 'c', mandateKey: 'm', groupKey: 'g', sectionKey: 's', text: '  Räcker\r\ndetta?\u0000 ' };

describe('commenting', () => {
  it('adds, answers, deals with and takes up again, each safe to repeat when an answer is lost', async () => {
    const world = newWorld();
    const [a, b] = [createMemoryPorts(world, 'a'), createMemoryPorts(world, 'b')];
    const list = async () => (await listComments(b, 'm', 'g'))[0]!;
    const twice = async (run: () => Promise<void>): Promise<void> => {
      world.faults.loseNextAnswer('comments.add');
      await expect(run()).rejects.toMatchObject({ kind: 'offline' });
      await run();
    };
    await twice(() => addComment(a, comment));
    expect((await list()).comment).toMatchObject({ text: 'Räcker\ndetta?', writtenBy: 'Person a' });
    const open = await list();
    await twice(() => answerComment(b, open.comment, 'svar', ' Ja. '));
    await twice(() => settleComment(b, open));
    const resolved = await list();
    expect(resolved).toMatchObject({ answers: [{ text: 'Ja.', writtenBy: 'Person b' }], isResolved: true });
    await settleComment(a, open);
    expect((await list()).isResolved).toBe(true);
    await twice(() => settleComment(a, resolved));
    expect((await list()).isResolved).toBe(false);
  });

  it('is refused to one who does not write for the group', async () => {
    const stranger = createMemoryPorts(newWorld(), 'other');
    await expect(addComment(stranger, comment)).rejects.toMatchObject({ kind: 'denied' });
  });

  it('takes the comments of a file once, however often the file is read', async () => {
    const ports = createMemoryPorts(newWorld(), 'a');
    const imported = [
      { sectionKey: 's', author: 'Per Utan Konto', text: 'Stämmer?', quote: 'RPO' },
      { sectionKey: '', author: 'Per Utan Konto', text: 'Stämmer?', quote: 'RPO' }
    ];
    await addImportedComments(ports, 'm', 'g', imported);
    await addImportedComments(ports, 'm', 'g', imported);
    expect((await listComments(ports, 'm', 'g')).map(({ comment: { sectionKey, fileAuthor, writtenBy } }) => [sectionKey, fileAuthor, writtenBy])).toEqual([
      ['s', 'Per Utan Konto', 'Person a'],
      ['', 'Per Utan Konto', 'Person a']
    ]);
  });
});
