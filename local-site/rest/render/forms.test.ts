/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import { ControlMode } from '@pnp/sp/lists';
import { claim, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Forms')";

beforeAll(async () => {
  under = await siteUnderTest();
  await under.pnp('admin').web.lists.add('Forms');
  const list = under.pnp('admin').web.lists.getByTitle('Forms');
  await list.fields.addChoice('C', { Choices: ['Open', 'Closed'] });
  await list.fields.addUser('P', { SelectionMode: 0 });
  await list.items.add({ Title: 'one <b>', C: 'Open', PId: 6 });
  await list.items.add({ Title: 'two', C: 'Closed' });
  await list.items.add({ Title: 'hidden' });
  const admin = under.as('admin');
  await admin.post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  await admin.post(`${LIST}/items(3)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
});
afterAll(() => under.site.close());

// Evidence: [C] PnPjs renderListFormData and IListFormData; public samples of form columns.
describe('renderListFormData', () => {
  it('tells values, columns and attributes of a form', async () => {
    const list = under.pnp('admin').web.lists.getByTitle('Forms');
    const form = await list.renderListFormData(1, 'editform', ControlMode.Edit);
    expect(form).toMatchObject({
      Title: 'one <b>', C: 'Open', ContentType: 'Item', FormControlMode: 2, FieldControlModes: { Title: 2, Author: 1 },
      ItemAttributes: { Id: 1, FsObjType: 0, Url: '/sites/test/Lists/Forms/1_.000', EffectiveBasePermissionsHigh: 2147483647 },
      ListAttributes: { BaseType: 0, ListTemplateType: 100 }, ListSchema: { C: { Type: 'Choice', Choices: ['Open', 'Closed'] }, Title: { MaxLength: 255 } }
    });
    await expect(list.renderListFormData(0, 'newform', ControlMode.New)).resolves.toMatchObject({ Title: '', ItemAttributes: { Id: 0 } });
  });

  it('gives readers forms to read only, of what they may see', async () => {
    const form = (id: number, mode: number) => under.as('rita').post(`${LIST}/renderlistformdata(itemid=${id}, formid='f', mode='${mode}')`);
    await expect(form(1, 1)).resolves.toMatchObject({ status: 200 });
    await expect(form(1, 2)).resolves.toMatchObject({ status: 403 });
    await expect(form(0, 3)).resolves.toMatchObject({ status: 403 });
    await expect(form(3, 1)).resolves.toMatchObject({ status: 404 });
    await expect(form(1, 7)).resolves.toMatchObject({ status: 400 });
  });
});

// Evidence: [C] SP.RenderListFilterDataParameters of client libraries.
describe('RenderListFilterData', () => {
  const ask = (FieldInternalName: string, as = 'admin') => under.as(as).post(`${LIST}/RenderListFilterData`, { parameters: { FieldInternalName } });

  it('lists the values a column has in the view, of the rows the caller sees', async () => {
    const answer = await ask('Title');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<OPTION Value="one &lt;b&gt;">one &lt;b&gt;</OPTION>');
    expect(answer.text).toContain('hidden');
    expect((await ask('Title', 'rita')).text).not.toContain('hidden');
    expect((await ask('P')).text).toContain('<OPTION Value="">(Empty)</OPTION><OPTION Value="Administratör">Administratör</OPTION>');
  });

  it('lists those left by the filters of the page', async () => {
    const answer = await under.as('admin').post(`${LIST}/RenderListFilterData`, { parameters: { FieldInternalName: 'Title', ProcessQStringToCAML: 'FilterField1=C&FilterValue1=Closed' } });
    expect(answer.text).toContain('<OPTION SELECTED Value="">(All)</OPTION><OPTION Value="two">two</OPTION></SELECT>');
  });

  it('refuses a column the list lacks, a stranger, and a list over the threshold', async () => {
    await expect(ask('Nope')).resolves.toMatchObject({ status: 400 });
    await expect(ask('Title', 'nils')).resolves.toMatchObject({ status: 403 });
    await under.control({ threshold: 2 });
    await expect(ask('Title')).resolves.toMatchObject({ status: 500 });
    await under.control({ threshold: 5000 });
  });
});

// Evidence: [C] PnPjs view.renderAsHtml.
describe('renderAsHtml', () => {
  it('shows the rows of a view as a table, as text and never as markup', async () => {
    const view = under.pnp('admin').web.lists.getByTitle('Forms').defaultView;
    await view.fields.add('P');
    await expect(view.renderAsHtml()).resolves.toBe('<table class="ms-listviewtable" summary="Forms"><tr><th>Title</th><th>P</th></tr><tr><td>one &lt;b&gt;</td><td>Administratör</td></tr><tr><td>two</td><td></td></tr><tr><td>hidden</td><td></td></tr></table>');
    expect(await under.pnp('rita').web.lists.getByTitle('Forms').defaultView.renderAsHtml()).not.toContain('hidden');
  });
});
