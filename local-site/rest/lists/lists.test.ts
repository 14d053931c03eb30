/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/content-types';
import '@pnp/sp/security';
import '@pnp/sp/navigation';
import '@pnp/sp/regional-settings';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] fresh sites, entity types, duplicate titles; [M] limits of indexes and names; Swedish titles are unproven.
let under: SiteUnderTest;
const admin = () => under.as('admin');
const web = () => under.pnp('admin').web;

beforeAll(async () => {
  under = await siteUnderTest();
});
afterAll(() => under.site.close());

describe('a fresh site', () => {
  it('has its libraries, the home page and the three groups', async () => {
    expect(rowsOf(await admin().get('web/lists?$select=Title,BaseTemplate&$filter=Hidden eq false')).map(row => [row.Title, row.BaseTemplate])).toEqual([
      ['Documents', 101], ['Form Templates', 101], ['Site Assets', 101], ['Site Pages', 119], ['Style Library', 101]
    ]);
    expect(rowsOf(await admin().get("web/lists/getbytitle('Site%20Pages')/items?$select=Id,FileLeafRef"))).toEqual([{ Id: 1, FileLeafRef: 'Home.aspx' }]);
    expect(rowsOf(await admin().get('web/sitegroups?$select=Title')).map(row => row.Title)).toEqual(['test Owners', 'test Visitors', 'test Members']);
  });

  it('in Swedish names what it brings in Swedish, at English addresses', async () => {
    const swedish = await siteUnderTest({ sites: [{ path: '/sites/sv', language: 1053, localeId: 1053, timeZoneId: 4 }] });
    expect(rowsOf(await swedish.as('admin').get('web/lists?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder&$orderby=Title&$filter=Hidden eq false and Title ne \'Form Templates\''))).toEqual([
      ['Dokument', 'Shared Documents'], ['Formatmallsbibliotek', 'Style Library'], ['Webbplatssidor', 'SitePages'], ['Webbplatstillgångar', 'SiteAssets']
    ].map(([Title, folder]) => ({ Title, RootFolder: { ServerRelativeUrl: `/sites/sv/${folder}` } })));
    expect(rowsOf(await swedish.as('admin').get('web/navigation/quicklaunch')).map(row => row.Title)).toEqual(['Startsida']);
    await swedish.site.close();
  });

  it('stands in a zone that is not UTC', async () => {
    await expect(web().regionalSettings.timeZone()).resolves.toMatchObject({ Id: 13, Information: { Bias: 480 } });
  });

  it('is not the other site', async () => {
    await web().lists.add('Only here');
    const other = await admin().get(`${under.site.origin}/sites/dev/_api/web/lists/getbytitle('Only here')`);
    expect(other.status).toBe(404);
  });
});

describe('lists', () => {
  it('are ensured, found in any case, renamed and deleted by PnPjs', async () => {
    const first = await web().lists.ensure('Mandat', 'x', 100, false, { EnableVersioning: true });
    expect(first.created).toBe(true);
    expect((await web().lists.ensure('MANDAT', 'y')).created).toBe(false);
    await web().lists.getByTitle('mandat').update({ Title: 'Uppdrag', MajorVersionLimit: 500 });
    await expect(web().lists.getByTitle('Uppdrag').select('EntityTypeName', 'MajorVersionLimit', 'Description')()).resolves.toMatchObject({ EntityTypeName: 'MandatList', MajorVersionLimit: 500, Description: 'y' });
    await web().lists.getByTitle('Uppdrag').delete();
    await expect(admin().get("web/lists/getbytitle('Uppdrag')")).resolves.toMatchObject({ status: 404 });
  });

  it('are found in any case beyond ASCII too, and their titles taken in any case', async () => {
    const { body } = await under.as('admin').post('web/lists', { Title: 'Åtgärder', BaseTemplate: 100 });
    await expect(under.as('admin').get("web/lists/getbytitle('åTGÄRDER')/id")).resolves.toMatchObject({ body: { value: (body as { Id: string }).Id } });
    await expect(under.as('admin').post('web/lists', { Title: 'ÅTGÄRDER', BaseTemplate: 100 })).resolves.toMatchObject({ status: 500 });
    await expect(under.as('admin').get("web/getfolderbyserverrelativepath(decodedurl='/sites/test/lists/åTGÄRDER')/name")).resolves.toMatchObject({ body: { value: 'Åtgärder' } });
    await under.as('admin').remove("web/lists/getbytitle('Åtgärder')");
  });

  it('have entity types encoded as recorded', async () => {
    await web().lists.add('PNP_SDK TEST');
    await expect(web().lists.getByTitle('PNP_SDK TEST').select('EntityTypeName', 'ListItemEntityTypeFullName')()).resolves.toMatchObject({
      EntityTypeName: 'PNP_x005f_SDK_x0020_TESTList', ListItemEntityTypeFullName: 'SP.Data.PNP_x005f_SDK_x0020_TESTListItem'
    });
  });

  it('refuse a title that is taken with 500, and settings that do not exist with 400', async () => {
    await web().lists.add('Taken');
    const taken = await admin().post('web/lists', { Title: 'taken', BaseTemplate: 100 });
    expect([taken.status, errorOf(taken).code]).toEqual([500, '-2130575342, Microsoft.SharePoint.SPException']);
    await expect(admin().merge("web/lists/getbytitle('Taken')", { Nope: true })).resolves.toMatchObject({ status: 400 });
    await expect(admin().merge("web/lists/getbytitle('Taken')", { EnableVersioning: 'yes' })).resolves.toMatchObject({ status: 400 });
    const minor = await admin().merge("web/lists/getbytitle('Taken')", { EnableMinorVersions: true });
    expect([minor.status, errorOf(minor).message]).toEqual([500, 'The list does not support minor versioning']);
  });

  it('count what lies in them and change their ETag with every change', async () => {
    await web().lists.add('Counted');
    const path = "web/lists/getbytitle('Counted')";
    const etag = async () => (await admin().get(path)).headers.get('etag');
    const before = await etag();
    await admin().post(`${path}/items`, { Title: 'x' });
    expect(await etag()).not.toBe(before);
    expect((await admin().get(`${path}?$select=ItemCount`)).body).toEqual({ ItemCount: 1 });
    await expect(admin().merge(path, { Description: 'x' }, '"0"')).resolves.toMatchObject({ status: 412 });
  });

  it('are made only by those who manage lists', async () => {
    await admin().post("web/sitegroups/getbyid(4)/users", { LoginName: 'rut@uppdrag.example' });
    await expect(under.as('rut').post('web/lists', { Title: 'X', BaseTemplate: 100 })).resolves.toMatchObject({ status: 403 });
  });
});

describe('columns', () => {
  const fields = () => web().lists.getByTitle('Columns').fields;
  beforeAll(() => web().lists.add('Columns'));

  it('get internal names from their first title, cut and numbered', async () => {
    const name = async (title: string) => (await fields().addText(title) as unknown as { InternalName: string }).InternalName;
    await expect(name('Giltig från')).resolves.toBe('Giltig_x0020_fr_x00e5_n');
    await expect(name('Title')).resolves.toBe('Title1');
    await expect(name('A very long title that goes on and on')).resolves.toBe('A_x0020_very_x0020_long_x0020_ti');
  });

  it('keep their internal name when renamed', async () => {
    await fields().addText('First');
    await fields().getByTitle('First').update({ Title: 'Andra' });
    await expect(fields().getByInternalNameOrTitle('Andra').select('InternalName')()).resolves.toMatchObject({ InternalName: 'First' });
  });

  it('from XML take the display name for internal name unless the hint says otherwise', async () => {
    const xml = (name: string) => `<Field Type="Choice" Name="${name}" DisplayName="Läge ${name}" Required="TRUE"><Default>a</Default><CHOICES><CHOICE>a</CHOICE><CHOICE>b &amp; c</CHOICE></CHOICES></Field>`;
    await expect(fields().createFieldAsXml(xml('State'))).resolves.toMatchObject({ InternalName: 'L_x00e4_ge_x0020_State', Choices: ['a', 'b & c'], DefaultValue: 'a', Required: true });
    await expect(fields().createFieldAsXml({ SchemaXml: xml('Kind'), Options: 8 } as never)).resolves.toMatchObject({ InternalName: 'Kind', Title: 'Läge Kind' });
  });

  it('refuse to be indexed when their kind cannot be, and more than twenty indexes', async () => {
    await expect(admin().post("web/lists/getbytitle('Columns')/fields", { Title: 'N', FieldTypeKind: 3, Indexed: true })).resolves.toMatchObject({ status: 500 });
    await web().lists.add('Indexed');
    const add = (at: number) => admin().post("web/lists/getbytitle('Indexed')/fields", { Title: `I${at}`, FieldTypeKind: 2, Indexed: true });
    for (let at = 0; at < 20; at += 1) await expect(add(at)).resolves.toMatchObject({ status: 201 });
    await expect(add(20)).resolves.toMatchObject({ status: 500 });
  });

  it('are indexed and made unique after the fact, with what is there', async () => {
    const path = "web/lists/getbytitle('Late')";
    await web().lists.add('Late');
    await web().lists.getByTitle('Late').fields.addText('K');
    await admin().post(`${path}/items`, { K: 'a' });
    await admin().post(`${path}/items`, { K: 'A' });
    await expect(admin().merge(`${path}/fields/getbytitle('K')`, { Indexed: true })).resolves.toMatchObject({ status: 204 });
    expect(rowsOf(await admin().get(`${path}/items?$filter=K eq 'a'`))).toHaveLength(2);
    await expect(admin().merge(`${path}/fields/getbytitle('K')`, { EnforceUniqueValues: true })).resolves.toMatchObject({ status: 500 });
    expect((await admin().get(`${path}/fields/getbytitle('K')?$select=EnforceUniqueValues`)).body).toEqual({ EnforceUniqueValues: false });
  });

  it('are deleted, but not those every list has', async () => {
    await fields().addText('Gone');
    await fields().getByTitle('Gone').delete();
    await expect(admin().get("web/lists/getbytitle('Columns')/fields/getbytitle('Gone')")).resolves.toMatchObject({ status: 400 });
    await expect(admin().remove("web/lists/getbytitle('Columns')/fields/getbytitle('Modified')")).resolves.toMatchObject({ status: 500 });
  });
});

describe('views', () => {
  it('are added, filled, reordered and made the default by PnPjs', async () => {
    await web().lists.add('Viewed');
    const { views } = web().lists.getByTitle('Viewed');
    await views.add('Mine', false, { ViewQuery: '<OrderBy><FieldRef Name="ID"/></OrderBy>', RowLimit: 50, DefaultView: true });
    const mine = views.getByTitle('Mine');
    await mine.fields.removeAll();
    await mine.fields.add('Title');
    await mine.fields.add('Modified');
    await mine.fields.move('Modified', 0);
    await expect(mine.fields()).resolves.toMatchObject({ Items: ['Modified', 'Title'] });
    await expect(views.select('Title', 'DefaultView')()).resolves.toMatchObject([{ Title: 'All Items', DefaultView: false }, { Title: 'Mine', DefaultView: true }]);
    await expect(admin().post("web/lists/getbytitle('Viewed')/views/getbytitle('Mine')/viewfields/addviewfield('Nope')")).resolves.toMatchObject({ status: 400 });
  });
});

describe('navigation', () => {
  it('answers at the address its nodes give', async () => {
    const [node] = rowsOf<{ 'odata.editLink': string; Title: string }>(await admin().get('web/navigation/quicklaunch', { Accept: 'application/json' }));
    await expect(admin().get(node['odata.editLink'])).resolves.toMatchObject({ status: 200, body: { Title: node.Title } });
  });

  it('is added to and read in order', async () => {
    await web().navigation.quicklaunch.add('Uppdrag', '/sites/test/SitePages/Uppdrag.aspx');
    const nodes = await web().navigation.quicklaunch() as unknown as { Title: string }[];
    expect(nodes.map(node => node.Title)).toEqual(['Home', 'Uppdrag']);
  });
});
