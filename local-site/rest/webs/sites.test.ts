/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const site = (name: string) => under.pnp(name).site;

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  await admin.post('web/sitegroups/getbyid(4)/users', { LoginName: 'rut@uppdrag.example' });
  await admin.post('web/webs/add', { parameters: { Title: 'sub', Url: 'sub', UseSamePermissionsAsParentSite: false } });
  await admin.post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='a.txt')", '12345');
});
afterAll(() => under.site.close());

// Evidence: names and types [M] of the service's metadata document (SP.Site); the calls are PnPjs 4's [C].
describe('the site collection', () => {
  it('tells of itself, its root web, its owner and its use', async () => {
    await expect(site('rut')()).resolves.toMatchObject({ ServerRelativeUrl: '/sites/test', ReadOnly: false, IsHubSite: false, MaxItemsPerThrottledOperation: 5000 });
    await expect(site('rut').rootWeb.select('Title')()).resolves.toMatchObject({ Title: 'test' });
    expect((await site('rut').getRootWeb()).toUrl()).toBe(`${under.site.address}/_api/web`);
    expect((await under.as('rut').get('site?$select=Usage,Owner/Title&$expand=Owner')).body).toMatchObject({ Owner: { Title: 'Administratör' }, Usage: { Storage: expect.stringMatching(/^\d+$/) as string } });
    expect((await under.as('rut').get('site/secondarycontact')).body).toEqual({ 'odata.null': true });
  });

  it('opens its webs by id, for who may', async () => {
    const [{ Id }] = rowsOf<{ Id: string }>(await under.as('admin').get('web/webs?$select=Id'));
    const { data, web } = await site('admin').openWebById(Id);
    expect(data).toMatchObject({ Title: 'sub' });
    await expect(web.lists.getByTitle('Documents').select('ParentWebUrl')()).resolves.toMatchObject({ ParentWebUrl: '/sites/test/sub' });
    await expect(under.as('rut').post(`site/openWebById('${Id}')`)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('admin').post("site/openWebById('11111111-1111-1111-1111-111111111111')")).resolves.toMatchObject({ status: 404 });
  });

  it('finds the web of a page and the libraries of a web', async () => {
    const { address, origin } = under.site;
    await expect(site('rut').getWebUrlFromPageUrl(`${address}/SitePages/Home.aspx`)).resolves.toBe(address);
    await expect(site('admin').getWebUrlFromPageUrl(`${address}/sub/SitePages/Home.aspx`)).resolves.toBe(`${address}/sub`);
    await expect(site('rut').getWebUrlFromPageUrl(`${address}/sub/SitePages/Home.aspx`)).rejects.toThrow('403');
    await expect(site('rut').getWebUrlFromPageUrl(`${origin}/sites/dev/SitePages/Home.aspx`)).rejects.toThrow('404');
    const libraries = await site('rut').getDocumentLibraries(address);
    expect(libraries).toContainEqual(expect.objectContaining({ Title: 'Documents', ServerRelativeUrl: '/sites/test/Shared Documents' }));
    await under.as('admin').post("web/lists/getbytitle('Documents')/breakroleinheritance(false)");
    expect((await site('rut').getDocumentLibraries(address)).map(library => library.Title)).not.toContain('Documents');
  });

  it('exists or not, at an address', async () => {
    await expect(site('rut').exists(`${under.site.origin}/sites/dev`)).resolves.toBe(true);
    await expect(site('rut').exists(`${under.site.origin}/sites/none`)).resolves.toBe(false);
  });

  it('is changed by its administrators alone, strictly', async () => {
    await site('admin').update({ Classification: 'Intern', DisableFlows: true } as never);
    await expect(site('rut')()).resolves.toMatchObject({ Classification: 'Intern', DisableFlows: true, DisableAppViews: false });
    for (const body of [{ Nope: 1 }, { ServerRelativeUrl: '/x' }, { DisableFlows: 'x' }]) await expect(under.as('admin').merge('site', body)).resolves.toMatchObject({ status: 400 });
    await expect(under.as('rut').merge('site', { Classification: 'x' })).resolves.toMatchObject({ status: 403 });
    await expect(under.as('nobody').get('site')).resolves.toMatchObject({ status: 403 });
  });
});
