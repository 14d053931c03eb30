/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { errorOf, login, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const admin = () => under.as('admin');

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: login('rut') });
});
afterAll(() => under.site.close());

// Evidence: catalogue numbers [M] ListTemplateType; the set and its flags are unproven.
describe('the lists a fresh site has for itself', () => {
  it('stand at their own addresses, hidden, and are found by their template', async () => {
    const hidden = rowsOf(await admin().get('web/lists?$filter=Hidden eq true&$select=Title,BaseTemplate,BaseType,RootFolder/ServerRelativeUrl&$expand=RootFolder'));
    expect(hidden.map(({ BaseTemplate, RootFolder }) => [BaseTemplate, (RootFolder as { ServerRelativeUrl: string }).ServerRelativeUrl])).toEqual(expect.arrayContaining([
      [112, '/sites/test/_catalogs/users'], [113, '/sites/test/_catalogs/wp'], [114, '/sites/test/_catalogs/lt'], [116, '/sites/test/_catalogs/masterpage'],
      [121, '/sites/test/_catalogs/solutions'], [123, '/sites/test/_catalogs/theme'], [124, '/sites/test/_catalogs/design'], [100, '/sites/test/Lists/TaxonomyHiddenList']
    ]));
    for (const catalogue of [113, 116]) {
      const list = await under.pnp('rut').web.getCatalog(catalogue);
      await expect(list.select('BaseTemplate', 'IsCatalog', 'BaseType')()).resolves.toMatchObject({ BaseTemplate: catalogue, IsCatalog: true, BaseType: 1 });
    }
    await expect(admin().get('web/getcatalog(999)')).resolves.toMatchObject({ status: 404 });
    await expect(under.pnp('rut').web.defaultDocumentLibrary.select('Title')()).resolves.toMatchObject({ Title: 'Documents' });
  });

  it('are not deleted', async () => {
    const refused = await admin().remove('web/getcatalog(116)');
    expect([refused.status, errorOf(refused).message]).toEqual([500, 'This list cannot be deleted.']);
    await expect(admin().post('web/getcatalog(113)/recycle')).resolves.toMatchObject({ status: 500 });
  });

  it('hold a row for everybody the site knows, kept up to date and not written by people', async () => {
    const people = under.pnp('rut').web.siteUserInfoList.items;
    const rows = await people.select('Id', 'Title', 'Name', 'EMail', 'ContentTypeId', 'IsSiteAdmin')<Record<string, unknown>[]>();
    expect(rows).toContainEqual(expect.objectContaining({ Title: 'Administratör', EMail: login('admin'), IsSiteAdmin: true, ContentTypeId: '0x010A' }));
    expect(rows).toContainEqual(expect.objectContaining({ Title: 'test Owners', ContentTypeId: '0x010B' }));
    await admin().post('web/ensureuser', { logonName: login('ny') });
    const { body } = await admin().get("web/siteuserinfolist/items?$filter=EMail eq 'ny@uppdrag.example'&$select=Id,Title");
    const { value: [row] } = body as { value: { Id: number; Title: string }[] };
    expect((await admin().get(`web/siteusers/getbyid(${row.Id})?$select=Title`)).body).toEqual({ Title: 'Ny' });
    await expect(under.as('rut').merge(`web/siteuserinfolist/items(${row.Id})`, { Title: 'X' })).resolves.toMatchObject({ status: 403 });
    await admin().post(`web/siteusers/removebyid(${row.Id})`);
    expect(rowsOf(await admin().get(`web/siteuserinfolist/items?$filter=Id eq ${row.Id}`))).toEqual([]);
  });
});

describe('the galleries of a site', () => {
  beforeAll(() => giveLevels(under, { dora: LEVEL.contribute, disa: LEVEL.design }));

  it.each(['masterpage', 'theme', 'lt', 'wp'])('%s takes files and folders of designers, not of contributors (the stricter reading; unproven)', async gallery => {
    const folder = `web/getfolderbyserverrelativepath(decodedurl='/sites/test/_catalogs/${gallery}')`;
    for (const [name, status] of [['dora', 403], ['disa', 201]] as const) {
      await expect(under.as(name).post(`${folder}/files/addusingpath(decodedurl='x.txt')`, 'x')).resolves.toMatchObject({ status });
      await expect(under.as(name).post(`${folder}/folders/addusingpath(decodedurl='x')`)).resolves.toMatchObject({ status });
    }
  });

  it('take nobody into the list of people by hand', async () => {
    await expect(under.as('dora').post('web/siteuserinfolist/items', { Title: 'Me' })).resolves.toMatchObject({ status: 403 });
  });
});

// Evidence: [M] ListTemplateType, [C] PnPjs 4; columns are those of the content types.
describe('a list of a template', () => {
  const columns = async (title: string): Promise<string[]> =>
    rowsOf<{ InternalName: string }>(await admin().get(`web/lists/getbytitle('${title}')/fields?$select=InternalName`)).map(field => field.InternalName);

  it.each([
    [103, 'Links', 0, ['URL', 'Comments']], [104, 'Announcements', 0, ['Body', 'Expires']], [105, 'Contacts', 0, ['FirstName', 'Company', 'CellPhone']],
    [106, 'Calendar', 0, ['EventDate', 'EndDate', 'Location', 'fAllDayEvent']], [107, 'Old tasks', 0, ['DueDate', 'AssignedTo', 'Status', 'PercentComplete']],
    [171, 'Tasks', 0, ['StartDate', 'DueDate', 'Priority', 'Body']], [1100, 'Issues', 5, ['AssignedTo', 'Status', 'Priority']], [120, 'Grid', 0, ['Title']],
    [170, 'Tiles', 0, ['LinkLocation', 'TileOrder']], [109, 'Pictures', 1, ['FileLeafRef']], [115, 'Forms', 1, ['FileLeafRef']]
  ])('%i is made with its columns', async (template, title, baseType, expected) => {
    const { body } = await admin().post('web/lists', { Title: title, BaseTemplate: template });
    expect(body).toMatchObject({ BaseTemplate: template, BaseType: baseType, Title: title });
    expect(await columns(title)).toEqual(expect.arrayContaining(expected));
    const path = `/sites/test/${baseType === 1 ? '' : 'Lists/'}${title}`;
    expect((await admin().get(`web/lists/getbytitle('${title}')/rootfolder?$select=ServerRelativeUrl`)).body).toEqual({ ServerRelativeUrl: path });
  });

  it('takes items with its columns', async () => {
    const { items } = under.pnp('admin').web.lists.getByTitle('Tasks');
    const { Id } = await items.add({ Title: 'Kalla till möte', DueDate: '2026-03-01T09:00:00Z', Status: 'In Progress', PercentComplete: 0.5 }) as { Id: number };
    await expect(items.getById(Id)()).resolves.toMatchObject({ Status: 'In Progress', PercentComplete: 0.5, Priority: '(2) Normal' });
    await expect(admin().post("web/lists/getbytitle('Calendar')/items", { Title: 'Utan tid' })).resolves.toMatchObject({ status: 201 });
  });

  it('is refused where people cannot make one, and told which there are', async () => {
    for (const template of [102, 108, 112, 116, 4711]) await expect(admin().post('web/lists', { Title: `T${template}`, BaseTemplate: template })).resolves.toMatchObject({ status: 500 });
    const templates = rowsOf(await under.as('rut').get('web/listtemplates?$select=ListTemplateTypeKind,FeatureId'));
    expect(templates).toContainEqual({ ListTemplateTypeKind: 101, FeatureId: '00bfea71-e717-4e80-aa17-d0c71b360101' });
    expect((await admin().get("web/listtemplates('Tasks')?$select=ListTemplateTypeKind")).body).toEqual({ ListTemplateTypeKind: 171 });
  });
});
