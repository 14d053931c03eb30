/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import '@pnp/sp/forms';
import { errorOf, login, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const admin = () => under.as('admin');
const list = () => under.pnp('admin').web.lists.getByTitle('L');
const path = "web/lists/getbytitle('L')";

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: login('rut') });
  for (const name of ['mia', 'mo']) await admin().post('web/sitegroups/getbyid(5)/users', { LoginName: login(name) });
  await admin().post('web/lists', { Title: 'L', BaseTemplate: 100 });
});
afterAll(() => under.site.close());

// Evidence: [C] PnPjs 4; names and types [M] of the service's metadata document.
describe('settings of a list', () => {
  it('are all read back as set, and shown unasked or asked', async () => {
    await list().update({
      Description: 'D', CrawlNonDefaultViews: true, Direction: 'rtl', DisableCommenting: true, IrmExpire: true, ParserDisabled: true, NoCrawl: true, ListExperienceOptions: 1,
      ExcludeFromOfflineClient: true, Color: '2', Icon: '3'
    } as never);
    await expect(list()()).resolves.toMatchObject({ Description: 'D', CrawlNonDefaultViews: true, Direction: 'rtl', DisableCommenting: true, IrmExpire: true, ParserDisabled: true, NoCrawl: true });
    await expect(list().select('ExcludeFromOfflineClient', 'Color', 'AllowDeletion', 'IsSystemList', 'DefaultNewFormUrl', 'DefaultViewUrl', 'DefaultViewPath')()).resolves.toMatchObject({
      ExcludeFromOfflineClient: true, Color: '2', AllowDeletion: true, IsSystemList: false, DefaultNewFormUrl: '/sites/test/Lists/L/NewForm.aspx',
      DefaultViewUrl: '/sites/test/Lists/L/AllItems.aspx', DefaultViewPath: { DecodedUrl: '/sites/test/Lists/L/AllItems.aspx' }
    });
  });

  it('are refused when unknown, read only, of another type or out of range', async () => {
    const bodies = [
      { Nope: 1 }, { Id: 'x' }, { ItemCount: 1 }, { Hidden: 'yes' }, { MajorVersionLimit: '5' }, { MajorVersionLimit: 1.5 }, { DefaultContentApprovalWorkflowId: 'x' },
      { ReadSecurity: 3 }, { WriteSecurity: 3 }, { ListExperienceOptions: 9 }, { DraftVersionVisibility: 7 }, { BaseTemplate: 101 }, { Title: '' }, { Title: 5 }
    ];
    for (const body of bodies) expect([body, (await admin().merge(path, body)).status]).toEqual([body, 400]);
    // What only libraries can do is refused, not kept without an effect.
    for (const body of [{ ForceCheckout: true }, { EnableMinorVersions: true }]) await expect(admin().merge(path, body)).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(path, { Title: 'x'.repeat(256) })).resolves.toMatchObject({ status: 500 });
    await expect(admin().merge(path, { BaseTemplate: 100 })).resolves.toMatchObject({ status: 204 });
  });

  it('that show people their own items only exclude unique columns, and unique columns exclude them', async () => {
    // Evidence: [I] "When list item permissions is set to Read items that were created by the user, setting unique values on a column is not possible and vice-versa".
    await admin().post('web/lists', { Title: 'Own', BaseTemplate: 100 });
    const own = "web/lists/getbytitle('Own')";
    const title = `${own}/fields/getbyinternalnameortitle('Title')`;
    const statuses = async (...answers: Promise<{ status: number }>[]) => (await Promise.all(answers)).map(({ status }) => status);
    expect(await statuses(admin().merge(own, { ReadSecurity: 2 }))).toEqual([204]);
    expect(await statuses(admin().merge(title, { Indexed: true, EnforceUniqueValues: true }), admin().post(`${own}/fields`, { Title: 'Key', FieldTypeKind: 2, EnforceUniqueValues: true }))).toEqual([500, 500]);
    expect(await statuses(admin().post(`${own}/fields`, { Title: 'Free', FieldTypeKind: 2, Indexed: true }))).toEqual([201]);
    expect(await statuses(admin().merge(own, { ReadSecurity: 1 }))).toEqual([204]);
    expect(await statuses(admin().merge(title, { Indexed: true, EnforceUniqueValues: true }))).toEqual([204]);
    expect(await statuses(admin().merge(own, { ReadSecurity: 2 }), admin().merge(own, { WriteSecurity: 2 }))).toEqual([500, 204]);
  });

  it('put it on the quick launch and take it off', async () => {
    const titles = async () => rowsOf(await admin().get('web/navigation/quicklaunch?$select=Title,Url')).map(node => node.Title);
    await list().update({ OnQuickLaunch: true } as never);
    expect(await titles()).toContain('L');
    await list().update({ OnQuickLaunch: false } as never);
    expect(await titles()).not.toContain('L');
  });

  it('are changed only by who manages lists, and guarded by the ETag', async () => {
    await expect(under.as('rut').merge(path, { Description: 'x' })).resolves.toMatchObject({ status: 403 });
    await expect(under.as('mia').merge(path, { Description: 'x' })).resolves.toMatchObject({ status: 204 });
    await expect(admin().merge(path, { Description: 'y' }, '"0"')).resolves.toMatchObject({ status: 412 });
    await expect(admin().remove(path, '"0"')).resolves.toMatchObject({ status: 412 });
  });

  it('tell its forms, its rights management and its permissions', async () => {
    const forms = await list().forms() as { Id: string; FormType: number; ServerRelativeUrl: string }[];
    expect(forms.map(form => form.FormType)).toEqual([4, 6, 8]);
    await expect(list().forms.getById(forms[0].Id)()).resolves.toMatchObject({ ServerRelativeUrl: '/sites/test/Lists/L/DispForm.aspx' });
    await expect(list().informationRightsManagementSettings()).resolves.toMatchObject({ AllowPrint: false, PolicyTitle: '' });
    await expect(list().effectiveBasePermissions()).resolves.toMatchObject({ High: '2147483647', Low: '4294967295' });
    await expect(list().eventReceivers()).resolves.toEqual([]);
    expect(rowsOf(await admin().get(`${path}/workflowassociations`))).toEqual([]);
    await expect(list().getParentInfos()).resolves.toMatchObject({ List: { RootFolderServerRelativeUrl: '/sites/test/Lists/L' }, ParentWeb: { ServerRelativeUrl: '/sites/test' } });
  });
});

// Evidence: [M] SP.ListCreationInformation.
describe('lists/add', () => {
  it('makes a list at the address given, on the quick launch', async () => {
    const { status, body } = await admin().post('web/lists/add', { parameters: { Title: 'Ärenden', Url: 'Lists/Arenden', TemplateType: 100, Description: 'D', QuickLaunchOption: 1 } });
    expect([status, body]).toEqual([200, expect.objectContaining({ Title: 'Ärenden', EntityTypeName: 'ArendenList', Description: 'D' })]);
    expect(rowsOf(await admin().get('web/navigation/quicklaunch?$select=Title,Url'))).toContainEqual({ Title: 'Ärenden', Url: '/sites/test/Lists/Arenden/AllItems.aspx' });
  });

  it('refuses an address that is taken or none, an unknown name, and who may not', async () => {
    const add = (parameters: object, name = 'admin') => under.as(name).post('web/lists/add', { parameters });
    expect(errorOf(await add({ Title: 'X', Url: 'Lists/L' })).code).toBe('-2130575257, Microsoft.SharePoint.SPException');
    for (const Url of ['../x', 'Lists/a/b', '_catalogs/x', 'a#b']) await expect(add({ Title: 'X', Url })).resolves.toMatchObject({ status: 400 });
    await expect(add({ Title: 'X', Nope: 1 })).resolves.toMatchObject({ status: 400 });
    await expect(add({ Title: 'X', TemplateType: 'x' })).resolves.toMatchObject({ status: 400 });
    await expect(add({ Title: 'X', CustomSchemaXml: '<List/>' })).resolves.toMatchObject({ status: 501 });
    await expect(add({ Title: 'X' }, 'rut')).resolves.toMatchObject({ status: 403 });
  });
});

describe('a library ensured', () => {
  it('is given back, or made again when it is gone, for who may', async () => {
    const { lists } = under.pnp('admin').web;
    await expect((await lists.ensureSiteAssetsLibrary()).select('Title')()).resolves.toMatchObject({ Title: 'Site Assets' });
    await admin().remove("web/lists/getbytitle('Site Assets')");
    await expect(under.as('rut').post('web/lists/ensuresiteassetslibrary')).resolves.toMatchObject({ status: 403 });
    await expect((await lists.ensureSiteAssetsLibrary()).select('Title')()).resolves.toMatchObject({ Title: 'Site Assets' });
    await expect((await lists.ensureSitePagesLibrary()).select('BaseTemplate')()).resolves.toMatchObject({ BaseTemplate: 119 });
  });
});

describe('a list that others look up', () => {
  it('tells their columns, and is not deleted while one of them holds on to it', async () => {
    const { lists } = under.pnp('admin').web;
    const target = await lists.add('Target') as unknown as { Id: string };
    await lists.add('Holder');
    const { Id } = await lists.getByTitle('Holder').fields.addLookup('T', { LookupListId: target.Id, LookupFieldName: 'Title' }) as unknown as { Id: string };
    const related = "web/lists/getbytitle('Target')/getrelatedfields";
    expect(rowsOf(await under.as('rut').get(related))).toEqual([expect.objectContaining({ FieldId: Id, RelationshipDeleteBehavior: 0 })]);
    await admin().post("web/lists/getbytitle('Holder')/breakroleinheritance(false)");
    expect(rowsOf(await under.as('rut').get(related))).toEqual([]);
    await admin().merge("web/lists/getbytitle('Holder')/fields/getbytitle('T')", { Indexed: true, RelationshipDeleteBehavior: 2 });
    const [behaviour] = rowsOf<{ RelationshipDeleteBehavior: number }>(await admin().get(related));
    const refused = await admin().remove("web/lists/getbytitle('Target')");
    expect([behaviour.RelationshipDeleteBehavior, refused.status]).toEqual([2, 500]);
    await admin().remove("web/lists/getbytitle('Holder')");
    await expect(admin().remove("web/lists/getbytitle('Target')")).resolves.toMatchObject({ status: 200 });
  });
});
