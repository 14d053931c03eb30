/** @jest-environment node */
import '@pnp/sp/items/list';
import { presence } from '../../../schema/lists/collaboration';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const login = (person: string): string => `${person}@uppdrag.example`;
const at = (sectionKey: string) => ({ mandateKey: 'm1', groupKey: 'rag-x', sectionKey });

describe('presence on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['presence'] => site.ports(person).presence;
  const rows = () => siteOf(site.connection('admin')).list(presence).items.select('ID', 'RowKey', 'SectionKey')<{ ID: number; RowKey: string; SectionKey: string }[]>();
  const rowOf = async (person: string): Promise<number> => (await rows()).find(({ RowKey }) => RowKey === `m1.${login(person)}`)?.ID ?? 0;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('is one row a draft and person, written over from where it was, also by a second window', async () => {
    const first = await as('writer.x').tell(login('writer.x'), at('uppdrag'), '');
    const second = await as('writer.x').tell(login('writer.x'), at('rapportering'), first.version);
    expect(second.version).not.toBe(first.version);
    await expect(as('writer.x').tell(login('writer.x'), at('tidplan'), first.version)).rejects.toMatchObject({ kind: 'conflict' });
    await as('writer.x').tell(login('writer.x'), at('tidplan'), '');
    expect(await as('colleague.x').ofMandate('m1', 'rag-x')).toMatchObject([
      { login: login('writer.x'), name: 'Writer X', sectionKey: 'tidplan' }
    ]);
    expect((await rows()).filter(({ RowKey }) => RowKey === `m1.${login('writer.x')}`)).toHaveLength(1);
  });

  it('keeps no history of when somebody has worked', async () => {
    const versions = await siteOf(site.connection('admin')).list(presence).items.getById(await rowOf('writer.x')).select('OData__UIVersionString')<{ OData__UIVersionString: string }>();
    expect(versions.OData__UIVersionString).toBe('1.0');
  });

  it('is for those who write for the group; participants see it, readers do not', async () => {
    await as('support').tell(login('support'), at('uppdrag'), '');
    for (const person of ['participant', 'writer.y', 'recorder.x', 'reader', 'outsider']) {
      await expect(as(person).tell(login(person), at('uppdrag'), '')).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
    expect((await as('participant').ofMandate('m1', 'rag-x')).map(({ name }) => name)).toEqual(['Writer X', 'Support']);
    expect(await as('reader').ofMandate('m1', 'rag-x')).toEqual([]);
  });

  it('of another cannot be changed, nor taken away', async () => {
    const id = await rowOf('writer.x');
    for (const person of ['colleague.x', 'writer.y', 'support', 'participant']) {
      const item = siteOf(site.connection(person)).list(presence).items.getById(id);
      await expect(item.update({ SectionKey: 'förfalskat' })).rejects.toMatchObject({ status: 403 });
      await expect(item.delete()).rejects.toMatchObject({ status: 403 });
    }
    await expect(as('colleague.x').tell(login('writer.x'), at('förfalskat'), '')).rejects.toMatchObject({ kind: 'denied' });
    expect((await as('support').ofMandate('m1', 'rag-x'))[0]).toMatchObject({ name: 'Writer X', sectionKey: 'tidplan' });
  });

  it('is not what somebody says for another, nor what is said in another group’s folder', async () => {
    const values = (person: string, groupKey: string) => ({ Title: 'x', RowKey: `m1.${login(person)}`, MandateKey: 'm1', GroupKey: groupKey, SectionKey: 'förfalskat' });
    await addRow(siteOf(site.connection('colleague.x')), presence, 'rag-x', values('admin', 'rag-x'));
    await addRow(siteOf(site.connection('writer.y')), presence, 'rag-y', values('writer.y', 'rag-x'));
    expect((await as('writer.x').ofMandate('m1', 'rag-x')).map(({ name }) => name)).toEqual(['Writer X', 'Support']);
  });
});
