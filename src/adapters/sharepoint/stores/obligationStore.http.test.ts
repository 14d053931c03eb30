/** @jest-environment node */
import '@pnp/sp/items/list';
import type { Obligation } from '../../../application/ports/obligationStore';
import { obligations } from '../../../schema/lists/obligations';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const obligation = (key: string, more: Partial<Obligation> = {}): Obligation => ({
  key,
  mandateKey: 'm1',
  groupKey: 'rag-x',
  kind: 'meetings',
  sentence: 'Gruppen träffas minst två gånger per år — ”fysiskt” & <digitalt>.',
  receiver: '',
  frequency: { times: 2, every: 1, unit: 'year' },
  deadline: '',
  source: 'import',
  ...more
});

describe('confirmed obligations on a site', () => {
  let site: BareSite;
  const store = (person: string): ReturnType<BareSite['ports']>['obligations'] => site.ports(person).obligations;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('are kept once, with who confirmed them', async () => {
    const report = obligation('o2', { kind: 'report', sentence: 'å'.repeat(2_000), receiver: 'RPO '.repeat(100), frequency: null, deadline: '11-30' });
    await store('writer.x').add([obligation('o1'), report]);
    await store('writer.x').add([obligation('o1'), obligation('o2')]);
    const kept = await store('participant').ofGroups(['rag-x']);
    // They are written side by side.
    expect([...kept].sort((one, other) => one.key.localeCompare(other.key))).toMatchObject([obligation('o1'), report]);
    expect(kept.every(({ confirmedBy, confirmed }) => confirmedBy === 'Writer X' && !Number.isNaN(Date.parse(confirmed)))).toBe(true);
  });

  it.each(['writer.y', 'recorder.x', 'publisher', 'staff', 'participant', 'reader'])('take nothing from %s, whatever way is tried', async (person) => {
    const list = siteOf(site.connection(person)).list(obligations);
    await expect(store(person).add([obligation(`by ${person}`)])).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as string });
    const [row] = await siteOf(site.connection('admin')).list(obligations).items.filter("RowKey eq 'o1'").select('ID')<readonly { ID: number }[]>();
    const item = list.items.getById(row?.ID ?? 0);
    await expect(list.items.add({ Title: 'x', RowKey: 'x', MandateKey: 'm1', GroupKey: 'rag-x', ObligationKind: 'plan', Source: 'import' })).rejects.toThrow();
    await expect(item.update({ Sentence: 'intrång' })).rejects.toThrow();
    await expect(item.recycle()).rejects.toThrow();
    expect(JSON.stringify(await store('writer.x').ofGroups(['rag-x']))).not.toContain('intrång');
  });

  it('are not shown to a reader, and leave out what another group’s writer has put under this group’s name', async () => {
    const stranger = siteOf(site.connection('writer.y'));
    await addRow(stranger, obligations, 'rag-y', { Title: 'x', RowKey: 'o9', MandateKey: 'm1', GroupKey: 'rag-x', ObligationKind: 'plan', Sentence: 'intrång', Source: 'import' });
    expect((await store('writer.x').ofGroups(['rag-x'])).map(({ key }) => key).sort()).toEqual(['o1', 'o2']);
    expect(await store('reader').ofGroups(['rag-x'])).toEqual([]);
  });

  it('read as far as they can be read when a row has been changed by hand', async () => {
    const colleague = siteOf(site.connection('colleague.x'));
    const row = { Title: 'x', MandateKey: 'm1', GroupKey: 'rag-x', Source: 'import', Frequency: '{"times":' };
    await addRow(colleague, obligations, 'rag-x', { ...row, RowKey: 'o3', ObligationKind: 'plan' });
    await addRow(colleague, obligations, 'rag-x', { ...row, RowKey: 'o4', ObligationKind: 'unheard-of' });
    expect((await store('writer.x').ofGroups(['rag-x'])).slice(2)).toMatchObject([{ key: 'o3', kind: 'plan', frequency: null }]);
  });
});
