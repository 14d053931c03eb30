import '@pnp/sp/webs';
import { spPost, SPQueryable } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { batchOf, empty, lost, part, restoreNetwork, scriptNetwork } from '../../../testing/scriptedNetwork';
import { inOneBatch, settledInOneBatch } from './inOneBatch';

interface Named {
  readonly Title: string;
}

const twoReads = (batched: SPFI): [Promise<Named>, Promise<Named>] => [
  batched.web.select('Title')<Named>(),
  batched.web.select('Url')<Named>()
];
const oneWrite = (batched: SPFI): [Promise<unknown>] => [spPost(SPQueryable(batched.web, 'things'), { body: '{}' })];

afterEach(restoreNetwork);

describe('a batch', () => {
  it('gives each call its own outcome from one request', async () => {
    const { sp, sent } = scriptNetwork(batchOf(part('200 OK', { Title: 'A' }), part('404 Not Found', {})));
    const [first, second] = await settledInOneBatch<[Named, Named]>(sp, twoReads);
    expect(first).toMatchObject({ Title: 'A' });
    expect(second).toMatchObject({ kind: 'missing' });
    expect(sent.map(({ path }) => path)).toEqual(['_api/$batch']);
  });

  it('of calls that must all succeed fails as the first that failed', async () => {
    const { sp } = scriptNetwork(batchOf(part('403 Forbidden', {}), part('404 Not Found', {})));
    await expect(inOneBatch<[Named, Named]>(sp, twoReads)).rejects.toMatchObject({ kind: 'denied' });
  });

  it('of reads is sent again when its answer was lost', async () => {
    const { sp } = scriptNetwork(lost(), batchOf(part('200 OK', { Title: 'A' }), part('200 OK', { Title: 'B' })));
    await expect(inOneBatch<[Named, Named]>(sp, twoReads)).resolves.toMatchObject([{ Title: 'A' }, { Title: 'B' }]);
  });

  it('fails as a whole when no answer comes', async () => {
    const { sp } = scriptNetwork(lost(), lost(), lost(), lost());
    await expect(settledInOneBatch<[Named, Named]>(sp, twoReads)).rejects.toMatchObject({ kind: 'offline' });
  });

  it('tells that there is no site where the batch itself is not found', async () => {
    const { sp } = scriptNetwork(empty(404));
    await expect(settledInOneBatch<[Named, Named]>(sp, twoReads)).rejects.toMatchObject({ kind: 'unprepared', lacks: { kind: 'site' } });
  });

  it('that writes is not sent again', async () => {
    const { sp, sent } = scriptNetwork(lost());
    await expect(settledInOneBatch<[unknown]>(sp, oneWrite)).rejects.toMatchObject({ kind: 'offline' });
    expect(sent).toHaveLength(1);
  });

  it('without calls asks nobody', async () => {
    const { sp, sent } = scriptNetwork();
    await expect(settledInOneBatch<readonly []>(sp, () => [])).resolves.toEqual([]);
    expect(sent).toEqual([]);
  });
});
