/** @jest-environment node */
import '@pnp/sp/items/list';
import type { StoredDeclaration } from '../../../application/ports/declarations';
import { conflictOfInterest } from '../../../schema/lists/interests';
import { attackerOf } from '../../../testing/permissions/attacker';
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
  links: ['https://exempel.se/uppdrag'],
  judgement: '',
  status: 'declared',
  declaredOn: '2026-03-01',
  validUntil: '',
  handedInBy: '',
  version: '',
  ...more
});

/** All who take part, and two who do not. */
const participants = ['judge.jonkoping', 'nominator.kalmar', 'writer.x', 'recorder.x', 'staff', 'publisher', 'participant'];
const others = [...participants, 'reader', 'outsider'];

describe('declarations of interests on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['declarations'] => site.ports(person).declarations;
  const idOf = async (key: string): Promise<number> => {
    const [row] = await siteOf(site.connection('admin')).list(conflictOfInterest).items.filter(`RowKey eq '${key}'`).select('ID')<{ ID: number }[]>();
    return row?.ID ?? 0;
  };

  beforeAll(async () => {
    site = await startNominatingSite();
    await as('colleague.x').save(declaration('d1'));
    await as('support').save(declaration('d0', { regionKey: '', personKey: 'p0' }));
  }, 60_000);
  afterAll(() => site.close());

  it('are handed in once by the person, and judged by the region’s judge over the version last read', async () => {
    await as('colleague.x').save(declaration('d1'));
    const [kept, ...more] = await as('judge.kalmar').all();
    expect(more).toEqual([]);
    expect(kept).toMatchObject(declaration('d1', { handedInBy: 'Colleague X', version: expect.any(String) as string }));
    const judged = { ...declaration('d1'), ...kept, judgement: 'Inget hinder', status: 'cleared', validUntil: '2029-03-01' } as const;
    await as('judge.kalmar').save(judged);
    expect(await as('support').ofPerson('p1')).toMatchObject([{ status: 'cleared', validUntil: '2029-03-01', judgement: 'Inget hinder', handedInBy: 'Colleague X' }]);
    await expect(as('support').save({ ...judged, judgement: 'Något annat' })).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('are seen by whoever handed them in, who can change nothing afterwards', async () => {
    const [own, ...more] = await as('colleague.x').all();
    expect(more).toEqual([]);
    expect(own).toMatchObject({ key: 'd1', statement: declaration('d1').statement, judgement: 'Inget hinder' });
    await expect(as('colleague.x').save({ ...declaration('d1'), ...own, statement: 'Inget alls' })).rejects.toMatchObject({ kind: 'denied' });
    const item = siteOf(site.connection('colleague.x')).list(conflictOfInterest).items.getById(await idOf('d1'));
    await expect(item.validateUpdateListItem([{ FieldName: 'JudgementState', FieldValue: 'hindered' }])).rejects.toThrow();
    await expect(item.recycle()).rejects.toThrow();
  });

  it('are hidden from all others, whatever way is tried', async () => {
    const id = await idOf('d1');
    const path = siteOf(site.connection('admin')).folderPath(conflictOfInterest, '');
    for (const person of others) {
      expect((await as(person).all()).filter(({ key }) => key === 'd1')).toEqual([]);
      expect(await as(person).ofPerson('p1')).toEqual([]);
      const list = siteOf(site.connection(person)).list(conflictOfInterest);
      const item = list.items.getById(id);
      await expect(item()).rejects.toThrow();
      await expect(item.versions()).rejects.toThrow();
      await expect(item.fieldValuesAsText()).rejects.toThrow();
      await expect(item.update({ JudgementState: 'cleared' })).rejects.toThrow();
      const rest = attackerOf(site.webUrl, `${person}@uppdrag.example`);
      const caml = '<View Scope="RecursiveAll"><Query><Where><Contains><FieldRef Name="Statement"/><Value Type="Note">aktier</Value></Contains></Where></Query></View>';
      const answers = await rest.inBatch([
        { verb: 'POST', path: `web/GetList('${path}')/GetItems`, body: { query: { ViewXml: caml } } },
        { verb: 'POST', path: `web/GetList('${path}')/RenderListDataAsStream`, body: { parameters: { RenderOptions: 2, ViewXml: '<View Scope="RecursiveAll"></View>' } } },
        { verb: 'POST', path: `web/GetList('${path}')/GetListItemChangesSinceToken`, body: { query: { QueryOptions: '<QueryOptions><Folder/></QueryOptions>', ViewName: '', Query: '', RowLimit: '5000' } } },
        { verb: 'GET', path: `web/GetList('${path}')/items?$select=Statement&$filter=RowKey eq 'd1'` },
        { verb: 'GET', path: "search/query?querytext='aktier'" },
        { verb: 'GET', path: `web/GetFolderByServerRelativePath(decodedurl='${path}/kalmar')?$expand=Files,ListItemAllFields` }
      ]);
      expect(JSON.stringify(answers)).not.toMatch(/Bolaget|sitter i styrelsen|Inget hinder/);
    }
  });

  it('are handed in by whoever takes part, and by nobody else', async () => {
    for (const person of participants) expect(await as(person).save(declaration(`by-${person}`, { personKey: 'p2' }))).toMatchObject({ status: 'declared' });
    for (const person of ['reader', 'outsider']) {
      await expect(as(person).save(declaration(`by-${person}`))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
    }
  });

  it('without a region are seen by process support alone, beside whoever handed them in', async () => {
    expect((await as('support').all()).map(({ key }) => key)).toContain('d0');
    for (const judge of ['judge.kalmar', 'judge.jonkoping']) expect((await as(judge).all()).map(({ key }) => key)).not.toContain('d0');
    expect([await as('judge.kalmar').judgedRegions(), await as('nominator.kalmar').judgedRegions()]).toEqual([['kalmar'], []]);
    expect((await as('support').judgedRegions()).slice().sort()).toEqual(['jonkoping', 'kalmar']);
  });

  it('leave out what another region’s judge has put under this region’s name', async () => {
    const row = { Title: 'x', RowKey: 'd5', PersonKey: 'p1', GroupKey: 'nag-x', RegionKey: 'kalmar', JudgementState: 'cleared', ValidUntil: '2030-01-01' };
    await addRow(siteOf(site.connection('judge.jonkoping')), conflictOfInterest, 'jonkoping', row);
    expect((await as('support').ofPerson('p1')).map(({ key }) => key)).toEqual(['d1']);
  });
});
