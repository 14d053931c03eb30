/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('V')";
const views = () => under.pnp('admin').web.lists.getByTitle('V').views;
const titlesOf = async (name: string): Promise<unknown[]> => rowsOf(await under.as(name).get(`${LIST}/views`)).map(view => view.Title);
const idOf = (answer: Answer): string => (answer.body as { Id: string }).Id;
interface Shown { readonly Id: string; readonly Title: string; readonly ViewQuery: string; readonly ListViewXml: string; readonly HtmlSchemaXml: string; readonly RowLimit: number }

beforeAll(async () => {
  under = await siteUnderTest();
  await under.pnp('admin').web.lists.add('V');
  const admin = under.as('admin');
  await admin.post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  for (const name of ['mats', 'mona']) await admin.post(`web/roleassignments/addroleassignment(principalid=${await userId(name)},roledefid=1073741827)`);
});
afterAll(() => under.site.close());

async function userId(name: string): Promise<number> {
  return ((await under.as('admin').post('web/ensureuser', { logonName: claim(name) })).body as { Id: number }).Id;
}

// Evidence: [C] PnPjs views and its tests; [R] pnpcore AddListViewAsync; [M] SP.View.
describe('views', () => {
  it('are added and read by id, by title and through the list', async () => {
    const added = await views().add('Latest', false, { RowLimit: 3, ViewQuery: '<OrderBy><FieldRef Name="Modified" Ascending="FALSE"/></OrderBy>' });
    expect(added).toMatchObject({ Title: 'Latest', RowLimit: 3, Paged: true, PersonalView: false, DefaultView: false, BaseViewId: null, ImageUrl: null, ViewType: 'HTML', ServerRelativeUrl: '/sites/test/Lists/V/Latest.aspx' });
    const list = under.pnp('admin').web.lists.getByTitle('V');
    for (const view of [list.views.getById(added.Id), list.views.getByTitle('Latest'), list.getView(added.Id)]) await expect(view()).resolves.toMatchObject({ Id: added.Id });
    await expect(under.as('admin').get(`${LIST}/views('{${added.Id.toUpperCase()}}')`)).resolves.toMatchObject({ status: 200 });
  });

  it('keep their XML, query and columns in step', async () => {
    const view = views().getByTitle('Latest');
    await view.fields.removeAll();
    for (const name of ['Title', 'Created By', 'Modified']) await view.fields.add(name);
    await view.fields.move('Modified', 0);
    await view.fields.remove('Title');
    await view.update({ Title: 'Latest & "greatest"', Scope: 1, Paged: false, RowLimit: 20 });
    const [shown] = (await views()()).filter(one => one.Title.startsWith('Latest')) as unknown as Shown[];
    expect(shown.ListViewXml).toBe(`<View Type="HTML" Url="/sites/test/Lists/V/Latest.aspx" Personal="FALSE" DisplayName="Latest &amp; &quot;greatest&quot;" DefaultView="FALSE" Name="{${shown.Id.toUpperCase()}}" Scope="Recursive"><Query>${shown.ViewQuery}</Query><ViewFields><FieldRef Name="Modified" /><FieldRef Name="Author" /></ViewFields><RowLimit Paged="FALSE">20</RowLimit></View>`);
    expect(shown.HtmlSchemaXml).toBe(shown.ListViewXml);
    await expect(views().getById(shown.Id).fields.getSchemaXml()).resolves.toBe('<FieldRef Name="Modified" /><FieldRef Name="Author" />');
    await expect(views().getById(shown.Id).fields()).resolves.toMatchObject({ Items: ['Modified', 'Author'] });
  });

  it('are set by XML whole, with totals and joins', async () => {
    const { Id } = await views().add('By XML');
    await views().getById(Id).setViewXml('<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text">a &amp; b</Value></Eq></Where></Query><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">7</RowLimit><Aggregations Value="On"><FieldRef Name="Title" Type="COUNT"/></Aggregations></View>');
    await expect(views().getById(Id)()).resolves.toMatchObject({
      ViewQuery: '<Where><Eq><FieldRef Name="Title" /><Value Type="Text">a &amp; b</Value></Eq></Where>', RowLimit: 7, Paged: true, Scope: 2,
      Aggregations: '<FieldRef Name="Title" Type="COUNT" />', AggregationsStatus: 'On'
    });
    const merged = await under.as('admin').merge(`${LIST}/views('${Id}')`, { Aggregations: '<FieldRef Name="ID" Type="MAX"/>', AggregationsStatus: 'Off', ColumnWidth: '<w/>', ViewType2: 'TILES' });
    expect(merged.status).toBe(204);
    await expect(views().getById(Id)()).resolves.toMatchObject({ Aggregations: '<FieldRef Name="ID" Type="MAX"/>', AggregationsStatus: 'Off', ColumnWidth: '<w/>', ViewType2: 'TILES', RowLimit: 7 });
  });

  it('are added by creation information as well', async () => {
    const answer = await under.as('admin').post(`${LIST}/views/add`, { parameters: { Title: 'Cal', ViewTypeKind: 524288, ViewFields: ['Title', 'ID'], Query: '<Where><IsNotNull><FieldRef Name="ID"/></IsNotNull></Where>', RowLimit: 5, Paged: false } });
    expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ Title: 'Cal', ViewType: 'CALENDAR', RowLimit: 5, Paged: false })]);
    await expect(views().getById(idOf(answer)).fields()).resolves.toMatchObject({ Items: ['Title', 'ID'] });
  });

  it('have one default among them, which is not deleted', async () => {
    const { Id } = await views().add('New default', false, { DefaultView: true });
    const defaults = (await views()()).filter(view => view.DefaultView);
    expect(defaults.map(view => view.Title)).toEqual(['New default']);
    await expect(under.pnp('admin').web.lists.getByTitle('V').defaultView()).resolves.toMatchObject({ Id });
    await expect(under.as('admin').remove(`${LIST}/views('${Id}')`)).resolves.toMatchObject({ status: 500 });
    await under.as('admin').merge(`${LIST}/views('${Id}')`, { DefaultView: false });
    await expect(under.pnp('admin').web.lists.getByTitle('V').defaultView()).resolves.toMatchObject({ Id });
    await views().getByTitle('All Items').update({ DefaultView: true });
    await views().getById(Id).delete();
    await expect(titlesOf('admin')).resolves.not.toContain('New default');
  });

  it('live under Forms in a library', async () => {
    await expect(under.as('admin').post("web/lists/getbytitle('Documents')/views", { Title: 'Big: files?' })).resolves.toMatchObject({ status: 201, body: { ServerRelativeUrl: '/sites/test/Shared Documents/Forms/Big files.aspx' } });
  });

  it.each([
    ['no title', {}, 400],
    ['a query that is no XML', { Title: 'x', ViewQuery: '<Where>' }, 500],
    ['a query of something else', { Title: 'x', ViewQuery: '<Having/>' }, 500],
    ['a row limit of nothing', { Title: 'x', RowLimit: 0 }, 400],
    ['a scope that is none', { Title: 'x', Scope: 9 }, 400],
    ['a property of the wrong type', { Title: 'x', Paged: 'yes' }, 400],
    ['an unknown property', { Title: 'x', Colour: 'red' }, 400]
  ])('refuse %s', async (_, body, status) => {
    await expect(under.as('admin').post(`${LIST}/views`, body)).resolves.toMatchObject({ status });
    await expect(titlesOf('admin')).resolves.not.toContain('x');
  });

  it('refuse columns the list lacks, and places outside the view', async () => {
    const fields = `${LIST}/defaultview/viewfields`;
    const missing = await under.as('admin').post(`${fields}/addviewfield('Nope')`);
    expect([missing.status, errorOf(missing).message]).toEqual([400, "Column 'Nope' does not exist. It may have been deleted by another user."]);
    await expect(under.as('admin').post(`${fields}/moveviewfieldto`, { field: 'LinkTitle', index: 9 })).resolves.toMatchObject({ status: 400 });
    const unknown = await under.as('admin').get(`${LIST}/views('00000000-0000-0000-0000-000000000000')`);
    expect([unknown.status, errorOf(unknown).message]).toEqual([404, 'The specified view is invalid.']);
  });
});

// Evidence: [M] PermissionKind: ManageLists (12) for public views, ManagePersonalViews (10) for one's own.
describe('who may have views', () => {
  it('gives public ones to who manages the list only', async () => {
    for (const name of ['rita', 'mats']) {
      await expect(under.as(name).post(`${LIST}/views`, { Title: 'Mine for all' })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).merge(`${LIST}/defaultview`, { RowLimit: 1 })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).post(`${LIST}/defaultview/viewfields/removeallviewfields`)).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).post(`${LIST}/defaultview/setviewxml`, { viewXml: '<View/>' })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).remove(`${LIST}/views/getbytitle('Cal')`)).resolves.toMatchObject({ status: 403 });
      await expect(titlesOf(name)).resolves.toContain('All Items');
    }
  });

  it('gives personal ones to their owner alone', async () => {
    await expect(under.as('rita').post(`${LIST}/views`, { Title: 'Private', PersonalView: true })).resolves.toMatchObject({ status: 403 });
    const mine = await under.as('mats').post(`${LIST}/views`, { Title: 'Private', PersonalView: true, DefaultView: true });
    expect([mine.status, mine.body]).toEqual([201, expect.objectContaining({ PersonalView: true, DefaultView: false })]);
    await expect(titlesOf('mats')).resolves.toContain('Private');
    for (const name of ['mona', 'rita', 'admin']) {
      await expect(titlesOf(name)).resolves.not.toContain('Private');
      await expect(under.as(name).get(`${LIST}/views('${idOf(mine)}')`)).resolves.toMatchObject({ status: 404 });
    }
    await expect(under.as('mats').merge(`${LIST}/views('${idOf(mine)}')`, { RowLimit: 2 })).resolves.toMatchObject({ status: 204 });
    await expect(under.as('mats').remove(`${LIST}/views('${idOf(mine)}')`)).resolves.toMatchObject({ status: 200 });
  });
});
