/** @jest-environment node */
import { createBatch } from '@pnp/sp/batching';
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { Web } from '@pnp/sp/webs';
import { errorOf, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const admin = () => under.as('admin');
const sub = (path: string): string => `${under.site.address}/${path}`;
const addWeb = (Url: string, more: object = {}): Promise<Answer> =>
  admin().post('web/webs/add', { parameters: { Title: Url, Url, Description: '', Language: 1033, WebTemplate: 'STS#3', UseSamePermissionsAsParentSite: true, ...more } });

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: 'rut@uppdrag.example' });
  await admin().post('web/sitegroups/getbyid(5)/users', { LoginName: 'mia@uppdrag.example' });
});
afterAll(() => under.site.close());

// Evidence: [R] AddWebWithDefaults (200, STS configuration 3); [C] PnPjs 4.
describe('a web below another', () => {
  it('is added with its libraries and home page, in its own address', async () => {
    const added = await addWeb('sub', { Description: 'D' });
    expect([added.status, added.body]).toEqual([200, expect.objectContaining({
      ServerRelativeUrl: '/sites/test/sub', WebTemplate: 'STS', Configuration: 3, Description: 'D', WelcomePage: 'SitePages/Home.aspx'
    })]);
    const lists = rowsOf(await admin().get(`${sub('sub')}/_api/web/lists?$filter=Hidden eq false&$select=Title,ParentWebUrl`));
    expect(lists).toContainEqual({ Title: 'Documents', ParentWebUrl: '/sites/test/sub' });
    expect((await admin().get(`${sub('sub')}/_api/web?$select=ParentWeb/ServerRelativeUrl&$expand=ParentWeb`)).body).toEqual({ ParentWeb: { ServerRelativeUrl: '/sites/test' } });
    await expect(admin().get(`${sub('sub')}/_api/web/lists/getbytitle('Site Pages')/items(1)?$select=FileRef`)).resolves.toMatchObject({ body: { FileRef: '/sites/test/sub/SitePages/Home.aspx' } });
  });

  it('is found among its siblings, by its parent and from its parent', async () => {
    const { web } = under.pnp('rut');
    await expect(web.webs.select('Title')()).resolves.toMatchObject([{ Title: 'sub' }]);
    await expect(web.webinfos()).resolves.toMatchObject([{ Title: 'sub', WebTemplate: 'STS', WebTemplateId: 1, ServerRelativeUrl: '/sites/test/sub' }]);
    await expect(web.getSubwebsFilteredForCurrentUser(1, 3)()).resolves.toHaveLength(1);
    await expect(web.getSubwebsFilteredForCurrentUser(1, 0)()).resolves.toEqual([]);
    const parent = await Web([web, sub('sub')]).getParentWeb();
    expect(parent.toUrl()).toBe(`${under.site.address}/_api/web`);
    await expect(web.getParentWeb()).resolves.toBeNull();
  });

  it('shows what hangs on it as its own, also seen from elsewhere', async () => {
    const lists = (await admin().get('web/webs?$select=Lists/Title,Lists/ParentWebUrl&$expand=Lists')).body as { value: { Lists: { ParentWebUrl: string }[] }[] };
    expect(new Set(lists.value[0].Lists.map(list => list.ParentWebUrl))).toEqual(new Set(['/sites/test/sub']));
    const root = await admin().get(`${sub('sub')}/_api/site/rootweb/lists/getbytitle('Documents')?$select=ParentWebUrl`, { Accept: 'application/json' });
    expect(root.body).toMatchObject({ ParentWebUrl: '/sites/test', 'odata.id': expect.stringContaining('/sites/test/_api/Web/Lists(') as string });
  });

  it('gives its own lists only, by title, id and address', async () => {
    // Evidence: [R] badServerRelativeUrl for files and folders; that GetList refuses as well is the stricter reading.
    const { Id } = (await admin().get("web/lists/getbytitle('Documents')?$select=Id")).body as { Id: string };
    const other = [`lists(guid'${Id}')`, "getlist('/sites/test/Shared Documents')", "getlistusingpath(decodedurl='/sites/test/Shared Documents')"];
    for (const path of other) await expect(admin().get(`${sub('sub')}/_api/web/${path}`)).resolves.toMatchObject({ status: 404 });
    await expect(admin().get(`${sub('sub')}/_api/web/getlist('/sites/test/sub/Shared Documents')?$select=ParentWebUrl`)).resolves.toMatchObject({ body: { ParentWebUrl: '/sites/test/sub' } });
    await expect(admin().get(`${sub('sub')}/_api/web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')`)).resolves.toMatchObject({ status: 400 });
  });

  it('is refused where its address is taken or no address, or its template unknown', async () => {
    const taken = await addWeb('SUB');
    expect([taken.status, errorOf(taken)]).toEqual([500, { code: '-2147024713, Microsoft.SharePoint.SPException', message: 'The Web site address "/sites/test/SUB" is already in use.' }]);
    for (const Url of ['Shared Documents', 'Lists', '_api', 'a/b', '', 'a#', '..']) await expect(addWeb(Url)).resolves.toMatchObject({ status: 500 });
    expect(errorOf(await addWeb('other', { WebTemplate: 'NOPE#0' })).message).toBe('Template is not found and is not applied.');
    await expect(addWeb('other', { Nope: 1 })).resolves.toMatchObject({ status: 400 });
    await expect(addWeb('other', { Language: 'sv' })).resolves.toMatchObject({ status: 400 });
  });

  it('stands in its parent\'s permissions, or in its own with the caller alone in them', async () => {
    expect((await admin().get(`${sub('sub')}/_api/web?$select=HasUniqueRoleAssignments`)).body).toEqual({ HasUniqueRoleAssignments: false });
    await addWeb('own', { UseSamePermissionsAsParentSite: false });
    expect((await admin().get(`${sub('own')}/_api/web?$select=HasUniqueRoleAssignments`)).body).toEqual({ HasUniqueRoleAssignments: true });
    for (const name of ['rut', 'mia']) {
      await expect(under.as(name).get(`${sub('own')}/_api/web`)).resolves.toMatchObject({ status: 403 });
      expect(rowsOf(await under.as(name).get('web/webs?$select=Title')).map(row => row.Title)).not.toContain('own');
      expect(rowsOf(await under.as(name).get('web/webinfos?$select=Title')).map(row => row.Title)).not.toContain('own');
      expect((await under.as(name).get('web/getsubwebsfilteredforcurrentuser(-1,-1)')).text).not.toContain('own');
    }
    expect((await admin().get(`${sub('own')}/_api/web/associatedownergroup`)).body).toEqual({ 'odata.null': true });
  });

  it('breaks with its parent\'s permissions and comes back to them', async () => {
    const web = Web([under.pnp('admin').web, sub('sub')]);
    await web.breakRoleInheritance(false);
    await expect(under.as('rut').get(`${sub('sub')}/_api/web/lists`)).resolves.toMatchObject({ status: 403 });
    await web.resetRoleInheritance();
    await expect(under.as('rut').get(`${sub('sub')}/_api/web/lists`)).resolves.toMatchObject({ status: 200 });
  });

  it('has a form digest of its own', async () => {
    const plain = { Accept: 'application/json;odata=nometadata' };
    const digestOf = async (web: string) => ((await send(`${web}/_api/contextinfo`, 'POST', undefined, plain)).body as { FormDigestValue: string }).FormDigestValue;
    const digest = await digestOf(sub('sub'));
    const write = (web: string) => send(`${web}/_api/web/lists`, 'POST', { Title: `L ${web.length}`, BaseTemplate: 100 }, { ...plain, 'X-RequestDigest': digest });
    await expect(write(under.site.address)).resolves.toMatchObject({ status: 403 });
    await expect(write(sub('sub'))).resolves.toMatchObject({ status: 201 });
  });

  it('is reached in one batch with others of the site', async () => {
    const base = under.pnp('admin').web;
    const [batched, execute] = createBatch(base);
    const titles: string[] = [];
    for (const address of [under.site.address, sub('sub')]) {
      const web = Web([base, address]).using(batched);
      void web.select('Title')<{ Title: string }>().then(({ Title }) => titles.push(Title));
    }
    await execute();
    expect(titles).toEqual(['test', 'sub']);
  });

  it('is made and deleted only by who may, not while webs stand below it, and never at the root', async () => {
    for (const name of ['rut', 'mia']) {
      await expect(under.as(name).post('web/webs/add', { parameters: { Title: 'x', Url: 'x' } })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).remove(`${sub('sub')}/_api/web`)).resolves.toMatchObject({ status: 403 });
    }
    await Web([under.pnp('admin').web, sub('sub')]).webs.add('deep', 'deep');
    expect(errorOf(await admin().remove(`${sub('sub')}/_api/web`)).message).toContain('Sites that have subsites');
    await expect(admin().remove('web')).resolves.toMatchObject({ status: 500 });
    await Web([under.pnp('admin').web, sub('sub/deep')]).delete();
    await expect(admin().remove(`${sub('sub')}/_api/web`)).resolves.toMatchObject({ status: 200 });
    await expect(admin().get(`${sub('sub')}/_api/web`)).resolves.toMatchObject({ status: 404 });
    await expect(addWeb('sub')).resolves.toMatchObject({ status: 200 });
    expect(rowsOf(await admin().get(`${sub('sub')}/_api/web/lists/getbytitle('Documents')/items`))).toEqual([]);
  });
});

describe("a web's properties", () => {
  it('are changed and read back, also those shown only when asked', async () => {
    await under.pnp('admin').web.update({ Title: 'Ny', Description: 'B', SiteLogoUrl: '/logo.png', QuickLaunchEnabled: false, MembersCanShare: false, MegaMenuEnabled: true, HeaderLayout: 2 });
    await expect(under.pnp('rut').web()).resolves.toMatchObject({ Title: 'Ny', Description: 'B', SiteLogoUrl: '/logo.png', QuickLaunchEnabled: false, MegaMenuEnabled: true, HeaderLayout: 2, FooterEnabled: false });
    await expect(under.pnp('rut').web.select('MembersCanShare', 'WebTemplateConfiguration', 'CommentsOnSitePagesDisabled')()).resolves.toMatchObject({
      MembersCanShare: false, WebTemplateConfiguration: 'SITEPAGEPUBLISHING#0', CommentsOnSitePagesDisabled: false
    });
    expect((await under.as('rut').get('web?$select=Author/Title&$expand=Author')).body).toEqual({ Author: { Title: 'Administratör' } });
  });

  it('are refused when unknown, read only or of another type, and from who may not', async () => {
    for (const body of [{ Nope: 1 }, { Id: 'x' }, { Language: 1053 }, { QuickLaunchEnabled: 'no' }, { HeaderLayout: 'x' }, { Title: 1 }]) {
      await expect(admin().merge('web', body)).resolves.toMatchObject({ status: 400 });
    }
    await expect(under.as('mia').merge('web', { Title: 'x' })).resolves.toMatchObject({ status: 403 });
  });

  // Evidence: [I] pnp/pnpjs#300: property bags are read only over REST; the wording is that of other read-only types.
  it('in its property bag are read, with encoded names, and not written over REST', async () => {
    const { web } = under.pnp('rut');
    await expect(web.allProperties()).resolves.toMatchObject({ vti_x005f_defaultlanguage: 'en-us', vti_x005f_createdassociategroups: '3;5;4' });
    await expect(web.select('Title', 'AllProperties').expand('AllProperties')()).resolves.toMatchObject({ AllProperties: { vti_x005f_searchversion: 1 } });
    const refused = await admin().merge('web/allproperties', { mine: 'x' });
    expect([refused.status, errorOf(refused).message]).toEqual([400, 'The type SP.PropertyValues does not support HTTP PATCH method.']);
  });

  it('of the tenant are read by all, and written by administrators alone', async () => {
    const { web } = under.pnp('admin');
    await web.setStorageEntity('key/1', 'värde', 'd', 'c');
    await expect(under.pnp('rut').web.getStorageEntity('key/1')).resolves.toMatchObject({ Value: 'värde', Description: 'd', Comment: 'c' });
    expect((await under.as('rut').get(`${under.site.origin}/sites/dev/_api/web/getstorageentity('key/1')`)).status).toBe(403);
    await expect(under.as('mia').post('web/setstorageentity', { key: 'k', value: 'v' })).resolves.toMatchObject({ status: 403 });
    await expect(under.as('mia').post("web/removestorageentity('key/1')")).resolves.toMatchObject({ status: 403 });
    await web.removeStorageEntity('key/1');
    expect((await under.as('rut').get("web/getstorageentity('key/1')")).body).toEqual({ 'odata.null': true });
  });

  it('tell templates, icons and what it has none of', async () => {
    const { web } = under.pnp('rut');
    expect(((await web.availableWebTemplates(1033, false)()) as { Name: string }[]).map(template => template.Name)).toEqual(['STS#3', 'STS#0']);
    await expect(web.mapToIcon('Protokoll.docx')).resolves.toBe('icdocx.png');
    await expect(web.customListTemplates()).resolves.toEqual([]);
    expect(rowsOf(await under.as('rut').get('web/eventreceivers'))).toEqual([]);
  });
});
