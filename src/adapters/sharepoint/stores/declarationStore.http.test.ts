/** @jest-environment node */
import '@pnp/sp/items/list';
import type { StoredDeclaration } from '../../../application/ports/declarations';
import { conflictOfInterest } from '../../../schema/lists/interests';
import { startNominatingSite } from '../../../testing/nominatingSite';
import type { BareSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';

const declaration = (key: string, more: Partial<StoredDeclaration> = {}): StoredDeclaration => ({
  key,
  personKey: 'p1',
  groupKey: 'nag-x',
  regionKey: 'kalmar',
  statement: 'Äger aktier i <Bolaget> & sitter i styrelsen',
  judgement: '',
  status: 'declared',
  declaredOn: '2026-03-01',
  validUntil: '',
  version: '',
  ...more
});

const others = ['judge.jonkoping', 'nominator.kalmar', 'writer.x', 'recorder.x', 'staff', 'publisher', 'participant', 'reader', 'outsider'];

describe('declarations of interests on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['declarations'] => site.ports(person).declarations;

  beforeAll(async () => {
    site = await startNominatingSite();
    await as('support').save(declaration('d1'));
    await as('support').save(declaration('d0', { regionKey: '', personKey: 'p0' }));
  }, 60_000);
  afterAll(() => site.close());

  it('are kept once and judged by the region’s judge, over the version last read', async () => {
    await as('support').save(declaration('d1'));
    const [kept, ...more] = await as('judge.kalmar').all();
    expect(more).toEqual([]);
    expect(kept).toMatchObject(declaration('d1', { version: expect.any(String) as string }));
    const judged = { ...declaration('d1'), ...kept, judgement: 'Inget hinder', status: 'cleared', validUntil: '2029-03-01' } as const;
    await as('judge.kalmar').save(judged);
    expect(await as('support').ofPerson('p1')).toMatchObject([{ status: 'cleared', validUntil: '2029-03-01', judgement: 'Inget hinder' }]);
    await expect(as('support').save({ ...judged, judgement: 'Något annat' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('are hidden from all others, whatever way is tried', async () => {
    const [row] = await siteOf(site.connection('admin')).list(conflictOfInterest).items.filter("RowKey eq 'd1'").select('ID')<{ ID: number }[]>();
    for (const person of others) {
      expect(await as(person).all()).toEqual([]);
      expect(await as(person).ofPerson('p1')).toEqual([]);
      const list = siteOf(site.connection(person)).list(conflictOfInterest);
      await expect(list.items.getById(row?.ID ?? 0)()).rejects.toThrow();
      await expect(list.items.getById(row?.ID ?? 0).versions()).rejects.toThrow();
      await expect(list.items.getById(row?.ID ?? 0).update({ JudgementState: 'cleared' })).rejects.toThrow();
      const found = await list.getItemsByCAMLQuery({ ViewXml: '<View Scope="RecursiveAll"></View>' }).catch(() => []);
      expect(JSON.stringify(found)).not.toContain('aktier');
      await expect(as(person).save(declaration(`by-${person}`))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
  });

  it('without a region are the process support’s alone', async () => {
    expect((await as('support').all()).map(({ key }) => key)).toContain('d0');
    expect((await as('judge.kalmar').all()).map(({ key }) => key)).not.toContain('d0');
    await expect(as('judge.kalmar').save(declaration('d9', { regionKey: '' }))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    expect([await as('judge.kalmar').judgedRegions(), await as('nominator.kalmar').judgedRegions()]).toEqual([['kalmar'], []]);
  });

  it('leave out what another region’s judge has put under this region’s name', async () => {
    const row = { Title: 'x', RowKey: 'd5', PersonKey: 'p1', GroupKey: 'nag-x', RegionKey: 'kalmar', JudgementState: 'cleared', ValidUntil: '2030-01-01' };
    await addRow(siteOf(site.connection('judge.jonkoping')), conflictOfInterest, 'jonkoping', row);
    expect((await as('support').ofPerson('p1')).map(({ key }) => key)).toEqual(['d1']);
  });
});
