/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/clientside-pages';
import { ClientsideWebpart } from '@pnp/sp/clientside-pages';
import type { PageSource } from '../../http/contracts';
import { ADMINISTRATOR } from '../../server';
import { claim, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [C] what PnPjs and the SPFx runtime ask of pages; [C] shapes of the people picker.
let under: SiteUnderTest;
let pages: PageSource;
const rut = { login: 'rut@uppdrag.example', name: 'Rut', jobTitle: '', department: '' };
const PART = { id: '11111111-2222-4333-8444-555555555555', name: 'Editor', componentType: 1, manifest: JSON.stringify({ preconfiguredEntries: [{ title: { default: 'Editor' }, description: { default: '' }, properties: { a: 1 } }] }) };

beforeAll(async () => {
  under = await siteUnderTest({
    catalogue: { components: () => [PART] },
    handlers: source => {
      pages = source;
      return [];
    }
  });
  await under.as('admin').post('web/sitegroups/getbyid(4)/users', { LoginName: claim('rut') });
});
afterAll(() => under.site.close());

describe('modern pages', () => {
  it('are built with web parts, saved and published by PnPjs, and read by the page runtime', async () => {
    const { web } = under.pnp('admin');
    const definitions = await web.getClientsideWebParts();
    const page = await web.addClientsidePage('uppdrag', 'Uppdrag');
    page.addSection().addColumn(12).addControl(ClientsideWebpart.fromComponentDef(definitions[0]));
    await page.save(false);
    const path = '/sites/test/SitePages/uppdrag.aspx';
    expect(pages.page(rut, path)).toBe('missing');
    await page.save(true);
    const stored = pages.page(rut, path);
    expect(stored).toMatchObject({ title: 'Uppdrag', canEdit: false });
    const controls = JSON.parse((stored as { canvasContent: string }).canvasContent) as { webPartId?: string }[];
    expect(controls.map(control => control.webPartId)).toContain(PART.id);
    expect(pages.page(ADMINISTRATOR, path)).toMatchObject({ canEdit: true });
    const loaded = await web.loadClientsidePage(path);
    expect(loaded.sections[0].columns[0].controls).toHaveLength(1);
  });

  it('are stored on the item of the page', async () => {
    const rows = rowsOf(await under.as('admin').get("web/lists/getbytitle('Site Pages')/items?$select=FileLeafRef,CanvasContent1,OData__UIVersionString&$filter=FileLeafRef eq 'uppdrag.aspx'"));
    expect(rows).toEqual([{ FileLeafRef: 'uppdrag.aspx', CanvasContent1: expect.stringContaining(PART.id), OData__UIVersionString: '1.0' }]);
  });

  it('cannot be changed by readers', async () => {
    await expect(under.as('rut').post('sitepages/pages(1)/savepage', { Title: 'x' })).resolves.toMatchObject({ status: 403 });
    await expect(under.as('rut').post('sitepages/pages', {})).resolves.toMatchObject({ status: 403 });
  });
});

describe('what the page runtime asks', () => {
  it('is the web with the rights of the reader, and its quick launch', () => {
    const context = pages.webContext(rut, '/sites/test/SitePages/Home.aspx', 'http://127.0.0.1:1');
    expect(context).toMatchObject({ webServerRelativeUrl: '/sites/test', isSiteAdmin: false, permissions: { High: '176', Low: '138612833' }, user: { loginName: claim('rut') } });
    expect(pages.navigation(rut, '/sites/test')).toEqual([{ title: 'Home', url: '/sites/test' }]);
    expect(pages.webContext({ ...rut, login: 'stranger@uppdrag.example' }, '/sites/test', 'http://x')).toBe('denied');
    expect(pages.webContext(rut, '/sites/none', 'http://x')).toBe('missing');
  });

  it('is the manifest of a component', async () => {
    const answer = await under.as('admin').post('web/GetClientSideComponents', { components: [{ Id: PART.id, Version: '1.0.0' }] });
    expect(rowsOf(answer)).toEqual([{ ComponentType: 1, Id: PART.id, Manifest: PART.manifest, ManifestType: 1, Name: 'Editor', Status: 0 }]);
  });
});

describe('the people picker', () => {
  const search = async (text: string, who = 'admin') => {
    const answer = await under.as(who).post('SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser', { queryParams: { QueryString: text, PrincipalType: 1, MaximumEntitySuggestions: 5 } });
    return answer.status === 200 ? JSON.parse((answer.body as { value: string }).value) as { Key: string }[] : answer.status;
  };

  it('finds people by the beginning of a name, for those who may see users', async () => {
    await expect(search('admin')).resolves.toEqual([expect.objectContaining({ Key: claim('admin') })]);
    await expect(search('nobody at all')).resolves.toEqual([]);
    await expect(search('admin', 'stranger')).resolves.toBe(403);
  });
});
