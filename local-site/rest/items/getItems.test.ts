/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/security';
import { claim, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('G')";
const getItems = (query: object, as = 'admin', select = ''): Promise<Answer> => under.as(as).post(`${LIST}/getitems${select}`, { query });
const rows = async (query: object, as = 'admin'): Promise<Record<string, unknown>[]> => {
  const answer = await getItems(query, as);
  if (answer.status !== 200) throw new Error(answer.text);
  return rowsOf(answer);
};
const titles = async (query: object, as = 'admin'): Promise<unknown[]> => (await rows(query, as)).map(row => row.Title);

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2022-10-12T08:30:03Z' });
  const lists = under.pnp('admin').web.lists;
  await lists.add('G');
  await lists.getByTitle('G').fields.addText('Other');
  await lists.getByTitle('G').fields.addUser('Who', { SelectionMode: 0 });
  for (const [at, Title] of ['e', 'b', 'd', 'a', 'c', 'b'].entries()) await lists.getByTitle('G').items.add({ Title, Other: `o${at}`, WhoId: 6 });
  const admin = under.as('admin');
  await admin.post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  await admin.post(`${LIST}/items(4)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
});
afterAll(() => under.site.close());

const FIELDS = '<ViewFields><FieldRef Name="Title"/><FieldRef Name="FileRef"/><FieldRef Name="RoleAssignments"/></ViewFields>';

// Evidence: [R] pnpcore GetItemsByCAMLQuerySimpleNonAsyncTest and GetItemsByCAMLQueryWithSelectors.
describe('GetItems', () => {
  it('shows the columns of the view and the recorded few, with times of the site', async () => {
    const [first] = await rows({ ViewXml: `<View>${FIELDS}<RowLimit>1</RowLimit></View>` });
    expect(Object.entries(first)).toEqual([
      ['FileSystemObjectType', 0], ['Id', 1], ['ServerRedirectedEmbedUri', null], ['ServerRedirectedEmbedUrl', ''], ['Title', 'e'], ['ID', 1],
      ['Created', '2022-10-12T01:30:03'], ['Modified', '2022-10-12T01:30:03']
    ]);
  });

  it.each([
    ['JSON', '{"ViewXml":"<View><Query><Where><Eq><FieldRef Name=\'Title\'/><Value Type=\'Text\'>d</Value></Eq></Where></Query></View>"}'],
    ['single quotes', "{'ViewXml':'<View><Query><Where><Eq><FieldRef Name=\\u0022Title\\u0022/><Value Type=\\u0022Text\\u0022>d</Value></Eq></Where></Query></View>'}"]
  ])('takes the query from the address as well, in %s', async (_, query) => {
    // Evidence: [C] sp-dev-fx-controls-react and many an application.
    const answer = await under.as('admin').post(`${LIST}/GetItems(query=@v1)?$select=Title&@v1=${encodeURIComponent(query)}`);
    expect([answer.status, rowsOf(answer)]).toEqual([200, [{ Title: 'd' }]]);
    await expect(under.as('admin').post(`${LIST}/GetItems(query=@v1)?@v1={nothing}`)).resolves.toMatchObject({ status: 400 });
    await expect(under.as('nobody').post(`${LIST}/GetItems(query=@v1)?@v1=${encodeURIComponent(query)}`)).resolves.toMatchObject({ status: 403 });
  });

  it('shows times in UTC when asked to', async () => {
    await expect(rows({ ViewXml: `<View>${FIELDS}</View>`, DatesInUtc: true })).resolves.toContainEqual(expect.objectContaining({ Id: 1, Created: '2022-10-12T08:30:03Z' }));
  });

  it('shows what is not shown by default when it is selected as well, and expands', async () => {
    const answer = await getItems({ ViewXml: `<View>${FIELDS}<RowLimit>1</RowLimit></View>` }, 'admin', '?$select=*,FileRef,RoleAssignments/PrincipalId&$expand=RoleAssignments');
    expect(rowsOf(answer)).toEqual([expect.objectContaining({ Title: 'e', FileRef: '/sites/test/Lists/G/1_.000', RoleAssignments: expect.arrayContaining([{ PrincipalId: 3 }]) as unknown })]);
  });

  it('shows a person of the view by its ids', async () => {
    const [first] = await rows({ ViewXml: '<View><ViewFields><FieldRef Name="Who"/></ViewFields></View>' });
    expect(first).toMatchObject({ WhoId: 6, WhoStringId: '6' });
    expect(first).not.toHaveProperty('Title');
  });

  it('shows the default columns without view fields, also through PnPjs', async () => {
    const [first] = await under.pnp('admin').web.lists.getByTitle('G').getItemsByCAMLQuery({ ViewXml: '<View><RowLimit>5</RowLimit></View>' }) as Record<string, unknown>[];
    expect(first).toMatchObject({ Other: 'o0', OData__UIVersionString: '1.0' });
  });

  it('pages a sorted query forwards and backwards', async () => {
    const page = (position?: string) => rows({
      ViewXml: '<View><Query><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit></View>',
      ...(position === undefined ? {} : { ListItemCollectionPosition: { PagingInfo: position } })
    });
    const names = (found: Record<string, unknown>[]) => found.map(row => `${String(row.Title)}${String(row.Id)}`);
    const first = await page();
    const second = await page('Paged=TRUE&p_Title=d&p_ID=3');
    const third = await page('Paged=TRUE&p_Title=b&p_ID=2');
    expect([names(first), names(second), names(third)]).toEqual([['e1', 'd3'], ['c5', 'b2'], ['b6', 'a4']]);
    expect(names(await page('PagedPrev=TRUE&Paged=TRUE&p_Title=b&p_ID=6'))).toEqual(names(second));
    expect(names(await page('Paged=TRUE&PagedPrev=TRUE&p_Title=c&p_ID=5'))).toEqual(names(first));
  });

  it('pages by a time in the form of the real tokens', async () => {
    const query = { ViewXml: '<View><Query><OrderBy><FieldRef Name="Created"/></OrderBy></Query><RowLimit>2</RowLimit></View>' };
    await expect(rows({ ...query, ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_Created=20221012%2008%3a30%3a03&p_ID=2' } })).resolves.toMatchObject([{ Id: 3 }, { Id: 4 }]);
  });

  it('shows nobody what they may not read, and refuses who may not open the list', async () => {
    await expect(titles({ ViewXml: '<View/>' })).resolves.toHaveLength(6);
    await expect(titles({ ViewXml: '<View/>' }, 'rita')).resolves.toEqual(['e', 'b', 'd', 'c', 'b']);
    await expect(getItems({ ViewXml: '<View/>' }, 'nils')).resolves.toMatchObject({ status: 403 });
  });

  // Evidence: [T] partial rows; [I] pnpcore#1044 and #1224 for the refusal.
  it('reads no more than the threshold where no row limit says less', async () => {
    await under.control({ threshold: 4 });
    await expect(titles({ ViewXml: '<View/>' })).resolves.toHaveLength(4);
    await under.control({ camlOverThreshold: 'error' });
    await expect(getItems({ ViewXml: '<View/>' })).resolves.toMatchObject({ status: 500 });
    await expect(titles({ ViewXml: '<View><RowLimit>5</RowLimit></View>' })).resolves.toHaveLength(5);
    await under.control({ threshold: 5000, reset: true });
  });
});
