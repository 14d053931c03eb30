/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import { RenderListDataOptions } from '@pnp/sp/lists';
import { claim, errorOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

type Row = Readonly<Record<string, unknown>>;
interface Envelope { readonly Row: Row[]; readonly FirstRow: number; readonly LastRow: number; readonly NextHref?: string; readonly PrevHref?: string; readonly FilterLink: string }
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Stream')";
const call = (parameters: object, query = '', as = 'admin', over?: object): Promise<Answer> =>
  under.as(as).post(`${LIST}/RenderListDataAsStream${query}`, { parameters, ...(over ? { overrideParameters: over } : {}) });
const render = async (parameters: object, query = '', as = 'admin', over?: object): Promise<Envelope> => {
  const answer = await call(parameters, query, as, over);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as Envelope;
};
const titles = ({ Row }: Envelope): unknown[] => Row.map(row => row.Title);
const view = (query = '', more = '<RowLimit Paged="TRUE">4</RowLimit>'): string => `<View><Query>${query}</Query><ViewFields><FieldRef Name="Title"/></ViewFields>${more}</View>`;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-03-10T20:00:00Z' });
  await under.pnp('admin').web.lists.add('Stream', '', 100, false, { EnableFolderCreation: true });
  const list = under.pnp('admin').web.lists.getByTitle('Stream');
  await list.fields.addNumber('N');
  await list.fields.addDateTime('D', { DisplayFormat: 0 });
  await list.fields.addBoolean('B');
  await list.fields.addUser('P', { SelectionMode: 0 });
  for (let at = 1; at <= 9; at += 1) {
    await list.items.add({ Title: `t${at % 3}`, N: at * 1000, B: at % 2 === 0, ...(at === 1 ? { D: '2026-03-10T20:00:00Z', PId: 6 } : {}) });
  }
  const admin = under.as('admin');
  await admin.post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  await admin.post(`${LIST}/items(9)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  await admin.post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/Stream')/folders/addusingpath(decodedurl='sub')");
  await admin.post(`${LIST}/AddValidateUpdateItemUsingPath()`, { listItemCreateInfo: { FolderPath: { DecodedUrl: 'Lists/Stream/sub' } }, formValues: [{ FieldName: 'Title', FieldValue: 'below' }] });
});
afterAll(() => under.site.close());

// Evidence: [R] the envelope of pnpcore GetListDataByRenderListDataAsStream; [M] working-with-lists-and-list-items-with-rest.
describe('RenderListDataAsStream', () => {
  it('answers plain JSON at every metadata level, members in recorded order', async () => {
    for (const accept of ['application/json;odata=verbose', 'application/json', 'application/atom+xml']) {
      const answer = await under.as('admin').post(`${LIST}/RenderListDataAsStream`, { parameters: { ViewXml: view() } }, { Accept: accept });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      expect(Object.entries(answer.body as object).slice(1)).toEqual([
        ['FirstRow', 1], ['FolderPermissions', '0x7fffffffffffffff'], ['LastRow', 4], ['RowLimit', 4],
        ['NextHref', '?Paged=TRUE&p_ID=4&PageFirstRow=5&View=00000000-0000-0000-0000-000000000000'],
        ['FilterLink', '?'], ['ForceNoHierarchy', '1'], ['HierarchyHasIndention', ''], ['CurrentFolderSpItemUrl', '']
      ]);
    }
    await expect(under.as('admin').get(`${LIST}/RenderListDataAsStream`)).resolves.toMatchObject({ status: 405 });
  });

  it('shows thirty rows without a limit, and leads no further without paging', async () => {
    const data = await render({ ViewXml: '<View Scope="Recursive"><RowLimit>2</RowLimit></View>' });
    expect([data.LastRow, data.NextHref]).toEqual([2, undefined]);
    expect(await call({ ViewXml: '<View/>' }).then(answer => answer.body)).toMatchObject({ RowLimit: 30, LastRow: 10 });
  });

  it('leads through all pages and back again, in a sorted order', async () => {
    const ViewXml = view('<OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy>', '<RowLimit Paged="TRUE">3</RowLimit>');
    const pages: Envelope[] = [];
    let paging: string | undefined = '';
    while (paging !== undefined) {
      const page: Envelope = await render({ ViewXml, Paging: paging });
      pages.push(page);
      paging = page.NextHref?.slice(1);
    }
    expect(pages.map(titles)).toEqual([['t2', 't2', 't2'], ['t1', 't1', 't1'], ['t0', 't0', 't0'], ['sub']]);
    expect(pages.map(page => [page.FirstRow, page.LastRow])).toEqual([[1, 3], [4, 6], [7, 9], [10, 10]]);
    const back = await render({ ViewXml, Paging: pages[2].PrevHref });
    expect([titles(back), back.FirstRow, back.NextHref]).toEqual([['t1', 't1', 't1'], 4, pages[1].NextHref]);
    const start = await render({ ViewXml, Paging: back.PrevHref });
    expect([titles(start), start.FirstRow, start.PrevHref]).toEqual([['t2', 't2', 't2'], 1, undefined]);
  });

  it('takes the position from the query string as well', async () => {
    await expect(render({ ViewXml: view() }, '?Paged=TRUE&p_ID=4&PageFirstRow=5')).resolves.toMatchObject({ FirstRow: 5, LastRow: 8 });
  });

  it('renders the list\'s view that is named, and says which', async () => {
    const added = await under.pnp('admin').web.lists.getByTitle('Stream').views.add('Two', false, { RowLimit: 2, ViewQuery: '<OrderBy><FieldRef Name="N" Ascending="FALSE"/></OrderBy>' });
    const data = await render({}, `?View={${added.Id.toUpperCase()}}`);
    expect([titles(data), data.NextHref]).toEqual([['t0', 't2'], `?Paged=TRUE&p_N=8000&p_ID=8&PageFirstRow=3&View=${added.Id}`]);
    await expect(render({}, `?ViewId=${added.Id}`)).resolves.toMatchObject({ RowLimit: 2 });
    await expect(call({}, '?View=00000000-0000-0000-0000-000000000001')).resolves.toMatchObject({ status: 404 });
  });

  it.each([
    ['a filter', '?FilterField1=Title&FilterValue1=t1', ['t1', 't1', 't1']],
    ['a value encoded once too often, as PnPjs sends it', '?FilterField1=Title&FilterValue1=t%2531', ['t1', 't1', 't1']],
    ['two filters', '?FilterField1=Title&FilterValue1=t1&FilterField2=N&FilterValue2=4%2C000', ['t1']],
    ['one of several values', '?FilterFields1=Title&FilterValues1=t1%3B%23t2', ['t1', 't2', 't1', 't2']],
    ['an empty value', '?FilterField1=N&FilterValue1=', ['sub']],
    ['a day as the list shows it', '?FilterField1=D&FilterValue1=3%2F10%2F2026', ['t1']],
    ['a yes', '?FilterField1=B&FilterValue1=Yes', ['t2', 't1', 't0', 't2']],
    ['an operator', '?FilterField1=N&FilterValue1=8000&FilterOp1=Geq', ['t2', 't0']],
    ['a person by id', '?FilterField1=P&FilterValue1=6&FilterLookupId1=1', ['t1']],
    ['a sort', '?SortField=N&SortDir=Desc', ['t0', 't2', 't1', 't0']],
    ['a search in the list', '?InplaceSearchQuery=SU', ['sub']],
    ['another folder', '?RootFolder=%2Fsites%2Ftest%2FLists%2FStream%2Fsub', ['below']]
  ])('obeys %s in the query string', async (_, query, expected) => {
    expect(titles(await render({ ViewXml: view() }, query))).toEqual(expected);
  });

  it('obeys the same as override parameters, and tells the filters back', async () => {
    const data = await render({ ViewXml: view() }, '', 'admin', { FilterField1: 'Title', FilterValue1: 't1', SortField: 'N', SortDir: 'Desc' });
    expect([titles(data), data.FilterLink]).toEqual([['t1', 't1', 't1'], '?FilterField1=Title&FilterValue1=t1']);
  });

  it('joins an overriding view to the view', async () => {
    const data = await render({ ViewXml: view('<Where><Eq><FieldRef Name="Title"/><Value Type="Text">t1</Value></Eq></Where>'), OverrideViewXml: '<View><Query><Where><Gt><FieldRef Name="N"/><Value Type="Number">1000</Value></Gt></Where><OrderBy><FieldRef Name="N" Ascending="FALSE"/></OrderBy></Query><RowLimit>1</RowLimit></View>' });
    expect([titles(data), data.LastRow]).toEqual([['t1'], 1]);
  });

  it('reads the folder asked for, by path or by scope', async () => {
    expect(titles(await render({ ViewXml: view(), FolderServerRelativeUrl: '/sites/test/Lists/Stream/sub' }))).toEqual(['below']);
    expect(titles(await render({ ViewXml: '<View Scope="RecursiveAll"><Query><OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy></Query><RowLimit>2</RowLimit></View>' }))).toEqual(['below', 'sub']);
    await expect(call({ ViewXml: view(), FolderServerRelativeUrl: '/sites/test/Lists/Stream/none' })).resolves.toMatchObject({ status: 404 });
  });

  it('counts what lies in a folder', async () => {
    const { Row: rows } = await render({ ViewXml: '<View><Query><Where><Eq><FieldRef Name="FSObjType"/><Value Type="Integer">1</Value></Eq></Where></Query><ViewFields><FieldRef Name="ItemChildCount"/><FieldRef Name="FolderChildCount"/></ViewFields></View>' });
    expect(rows).toEqual([{ ItemChildCount: '1', FolderChildCount: '0' }]);
  });

  it.each([
    ['a filter by no column', {}, '?FilterField1=Nope&FilterValue1=x', 400],
    ['CAML that cannot be read', { ViewXml: '<View><Query>' }, '', 500],
    ['an unknown parameter', { Colour: 'red' }, '', 400],
    ['options that are no number', { RenderOptions: 'all' }, '', 400],
    ['a position of no row', { ViewXml: view(), Paging: 'Paged=TRUE&p_ID=x' }, '', 400]
  ])('refuses %s', async (_, parameters, query, status) => {
    await expect(call(parameters, query)).resolves.toMatchObject({ status });
  });
});

// Evidence: [M] SPRenderListDataOptions; [C] PnPjs' own tests of renderListDataAsStream.
describe('render options', () => {
  it('wrap the answer, each with a part of its own', async () => {
    const answer = await call({ RenderOptions: 1 + 2 + 4 + 16 + 64 + 128 + 1024 + 8192 + 16384, ViewXml: view() });
    const parts = answer.body as Record<string, Record<string, unknown>>;
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['ListData', 'ListSchema', 'listName', 'ListTitle', 'ListContentTypes', 'ClientForms', 'QuickLaunch', 'ViewMetadata', 'ParentInfo', 'PageContextInfo']));
    expect(parts.ListData).toMatchObject({ FirstRow: 1, RowLimit: 4 });
    expect(parts.ListSchema).toMatchObject({ LCID: '1033', ListRight_AddListItems: '1', Field: [{ Name: 'Title', FieldType: 'Text', Sortable: 'TRUE' }] });
    expect(parts.ViewMetadata).toMatchObject({ Title: 'All Items', DefaultView: true });
    expect(parts.ParentInfo).toEqual({ ParentFolderInfo: [{ ServerRelativeUrl: '/sites/test/Lists/Stream', Permissions: '0x7fffffffffffffff' }] });
    expect(Object.keys(parts.ClientForms)).toEqual(['Edit', 'New']);
  });

  it('answer the rows bare for ListData alone, and no rows without it', async () => {
    expect(Object.keys((await call({ RenderOptions: 2, ViewXml: view() })).body as object)).toContain('Row');
    const schema = (await call({ RenderOptions: 4, ViewXml: view() })).body as object;
    expect(Object.keys(schema)).toEqual(['wpq', 'Templates', 'ListSchema']);
  });

  it('answer PnPjs with all its options, overrides and query', async () => {
    const list = under.pnp('admin').web.lists.getByTitle('Stream');
    const { ContextInfo, ListSchema, MenuView, FileSystemItemId, QuickLaunch, Spotlight, Visualization, ViewMetadata, DisableAutoHyperlink } = RenderListDataOptions;
    await expect(list.renderListDataAsStream({ AddRequiredFields: true, RenderOptions: [ContextInfo, ListSchema, MenuView, FileSystemItemId, QuickLaunch, Spotlight, Visualization, ViewMetadata, DisableAutoHyperlink], ViewXml: view() })).resolves.toHaveProperty('ListSchema');
    const filtered = await list.renderListDataAsStream({ ViewXml: view() }, {}, new Map([['FilterField1', 'Title'], ['FilterValue1', encodeURIComponent('t1')]]));
    expect(filtered.Row).toHaveLength(3);
  });

  it('tell a reader that nothing may be added', async () => {
    const { body } = await call({ RenderOptions: 4, ViewXml: view() }, '', 'rita');
    expect(body).toMatchObject({ ListSchema: { ListRight_AddListItems: '' } });
  });
});

describe('who sees which rows', () => {
  it('is decided as everywhere: no row of an item the caller may not read, no list of a stranger', async () => {
    const xml = '<View><ViewFields><FieldRef Name="ID"/></ViewFields></View>';
    expect((await render({ ViewXml: xml })).Row).toContainEqual({ ID: '9' });
    expect((await render({ ViewXml: xml }, '', 'rita')).Row).not.toContainEqual({ ID: '9' });
    await expect(call({ ViewXml: xml }, '', 'nils')).resolves.toMatchObject({ status: 403 });
    await expect(under.as('rita').post(`${LIST}/RenderListData(@v)?@v='${encodeURIComponent(xml)}'`)).resolves.toMatchObject({ status: 200 });
  });

  it('keeps pending items from those who may not approve', async () => {
    await under.pnp('admin').web.lists.add('Moderated');
    await under.as('admin').merge("web/lists/getbytitle('Moderated')", { EnableModeration: true, DraftVersionVisibility: 2 });
    await under.as('admin').post("web/lists/getbytitle('Moderated')/items", { Title: 'pending' });
    await under.as('admin').merge("web/lists/getbytitle('Moderated')/items(1)", { OData__ModerationStatus: 2 });
    const at = async (name: string) => (await under.as(name).post("web/lists/getbytitle('Moderated')/RenderListDataAsStream", { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="_ModerationStatus"/></ViewFields></View>' } })).body as Envelope;
    expect((await at('admin')).Row).toEqual([{ _ModerationStatus: 'Pending', '_ModerationStatus.': '2' }]);
    expect((await at('rita')).Row).toEqual([]);
  });

  // Evidence: [T] partial rows and [I] pnpcore#1044 for CAML over the threshold; [T] groups are refused even by an index.
  it('is cut or refused over the threshold like CAML, and always refused for groups and totals', async () => {
    await under.control({ threshold: 5 });
    const where = '<Where><Gt><FieldRef Name="N"/><Value Type="Number">3000</Value></Gt></Where>';
    expect(titles(await render({ ViewXml: view(where) }))).toEqual(['t1', 't2']);
    await under.control({ camlOverThreshold: 'error' });
    const refused = await call({ ViewXml: view(where) });
    expect([refused.status, errorOf(refused).code]).toEqual([500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException']);
    await expect(render({ ViewXml: view() })).resolves.toMatchObject({ LastRow: 4 });
    await under.control({ reset: true });
    for (const xml of [view('<GroupBy><FieldRef Name="ID"/></GroupBy>'), view('', '<Aggregations Value="On"><FieldRef Name="N" Type="SUM"/></Aggregations>')]) {
      await expect(call({ ViewXml: xml })).resolves.toMatchObject({ status: 500 });
    }
    await under.control({ threshold: 5000 });
  });
});

// Evidence: [C] PnPjs renderListData; public answers of the classic function for its members.
describe('RenderListData', () => {
  it('answers the rows as text in a value', async () => {
    const answer = await under.as('admin').post(`${LIST}/RenderListData(@viewXml)?@viewXml='${encodeURIComponent(view())}'`);
    const { value } = answer.body as { value: string };
    expect(JSON.parse(value)).toMatchObject({ FirstRow: 1, LastRow: 4, FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', FolderPermissions: '0x7fffffffffffffff' });
    await expect(under.pnp('admin').web.lists.getByTitle('Stream').renderListData('<View><RowLimit>5</RowLimit></View>')).resolves.toMatchObject({ LastRow: 5, Row: expect.arrayContaining([expect.objectContaining({ Title: 't1', ID: '1' })]) as unknown });
  });
});
