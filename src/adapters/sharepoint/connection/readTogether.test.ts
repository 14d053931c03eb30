import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { batchOf, json, lost, part, restoreNetwork, scriptNetwork } from '../../../testing/scriptedNetwork';
import { createReadTogether } from './readTogether';

const select = (name: string) => (through: SPFI) => through.web.select(name)<{ name: string }>();

afterEach(restoreNetwork);

describe('reading together', () => {
  it('sends reads begun in the same moment as one batch and gives each its own answer', async () => {
    const { sp, sent } = scriptNetwork(batchOf(...['A', 'B', 'C'].map((name) => part('200 OK', { name }))));
    const together = createReadTogether(sp);
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => together(select(name))));
    expect(answers.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(sent.map(({ path }) => path)).toEqual(['_api/$batch']);
    expect(decodeURIComponent(String(sent[0]?.init.body)).match(/select=\w/g)).toEqual(['select=A', 'select=B', 'select=C']);
  });

  it('lets one fail without the others', async () => {
    const { sp } = scriptNetwork(batchOf(part('200 OK', { name: 'A' }), part('404 Not Found', {})));
    const together = createReadTogether(sp);
    const outcomes = await Promise.allSettled([together(select('A')), together(select('gone'))]);
    expect(outcomes).toMatchObject([{ value: { name: 'A' } }, { reason: { kind: 'missing' } }]);
  });

  it('fails them all when no answer comes', async () => {
    const { sp } = scriptNetwork(lost(), lost(), lost(), lost());
    const together = createReadTogether(sp);
    const outcomes = await Promise.allSettled([together(select('A')), together(select('B'))]);
    expect(outcomes).toMatchObject([{ reason: { kind: 'offline' } }, { reason: { kind: 'offline' } }]);
  });

  it('sends a lonely read as it is, and later ones apart', async () => {
    const { sp, sent } = scriptNetwork(json({ name: 'A' }), json({ name: 'B' }));
    const together = createReadTogether(sp);
    await together(select('A'));
    await together(select('B'));
    expect(sent.map(({ path }) => path)).toEqual(['_api/web?$select=A', '_api/web?$select=B']);
  });
});
