/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { errorOf, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: PnPjs 4 and its tests [C]; pnpcore `FoldersTests` [R]; CLI for Microsoft 365 on `vti_x005f_folderitemcount` [C]; Microsoft's list of names not allowed [M]. */
let under: SiteUnderTest;
const SITE = '/sites/test';
const ROOT = `${SITE}/Shared Documents`;
const as = (name: string) => under.as(name);
const folder = (path: string): string => `web/getfolderbyserverrelativepath(decodedurl='${path.replace(/'/g, "''")}')`;
const add = (who: string, path: string, overwrite = false): Promise<Answer> => as(who).post(`web/folders/addusingpath(decodedurl='${path}',overwrite=${overwrite})`);
const upload = (who: string, path: string, name: string, text = 'x'): Promise<Answer> => as(who).post(`${folder(path)}/files/addusingpath(decodedurl='${name}')`, text);
const names = async (who: string, path: string, what: 'files' | 'folders'): Promise<unknown[]> => rowsOf(await as(who).get(`${folder(path)}/${what}`)).map(row => row.Name);

beforeAll(async () => {
  under = await siteUnderTest();
  await giveLevels(under, { edda: LEVEL.edit, dora: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(() => under.site.close());

describe('the folders of a web', () => {
  it('are its libraries and what the system keeps, and lists lie in Lists', async () => {
    await as('admin').post('web/lists', { Title: 'Tasks', BaseTemplate: 100 });
    const found = await under.pnp('rut').web.folders.select('Name', 'ServerRelativeUrl')();
    expect(found.map(one => one.Name)).toEqual(expect.arrayContaining(['_catalogs', '_private', 'images', 'Lists', 'Shared Documents', 'SitePages', 'SiteAssets']));
    await expect(names('rut', `${SITE}/Lists`, 'folders')).resolves.toContain('Tasks');
    await expect(names('rut', ROOT, 'folders')).resolves.toEqual(['Forms']);
    await expect(under.pnp('rut').web.folders.getByUrl('SitePages')()).resolves.toMatchObject({ ServerRelativeUrl: `${SITE}/SitePages` });
  });

  it('are found by id, also roots', async () => {
    const { web } = under.pnp('rut');
    for (const path of [SITE, ROOT]) {
      const { UniqueId } = await web.getFolderByServerRelativePath(path).select('UniqueId')();
      await expect(web.getFolderById(UniqueId).select('ServerRelativeUrl')()).resolves.toMatchObject({ ServerRelativeUrl: path });
    }
    await expect(as('rut').get("web/getfolderbyid('11111111-1111-4111-8111-111111111111')")).resolves.toMatchObject({ status: 404 });
  });

  it('can be added outside lists with Add and Customize Pages only, with files, which are no items', async () => {
    await expect(under.pnp('admin').web.folders.addUsingPath('Loose')).resolves.toMatchObject({ ServerRelativeUrl: `${SITE}/Loose` });
    for (const who of ['edda', 'dora', 'rut']) await expect(add(who, `${SITE}/Not`)).resolves.toMatchObject({ status: 403 });
    await expect(upload('edda', `${SITE}/Loose`, 'a.txt')).resolves.toMatchObject({ status: 403 });
    await expect(upload('admin', `${SITE}/Loose`, 'a.txt', 'text')).resolves.toMatchObject({ status: 201 });
    const file = `web/getfilebyserverrelativepath(decodedurl='${SITE}/Loose/a.txt')`;
    await expect(as('rut').get(`${file}/$value`)).resolves.toMatchObject({ status: 200, text: 'text' });
    await expect(as('rut').get(`${file}/ListItemAllFields`)).resolves.toMatchObject({ body: { 'odata.null': true } });
    await expect(as('edda').remove(file)).resolves.toMatchObject({ status: 403 });
    await expect(as('edda').post(`${file}/recycle`)).resolves.toMatchObject({ status: 403 });
    await expect(send(`${under.site.origin}${SITE}/Loose/a.txt`, 'GET', undefined, { Authorization: 'Bearer rut@uppdrag.example' })).resolves.toMatchObject({ text: 'text' });
    await expect(names('rut', `${SITE}/Loose`, 'files')).resolves.toEqual(['a.txt']);
    await expect(as('admin').remove(folder(`${SITE}/Loose`))).resolves.toMatchObject({ status: 200 });
    await expect(as('rut').get(file)).resolves.toMatchObject({ status: 404 });
  });

  it('do not take the names of lists, webs or system folders', async () => {
    for (const path of [`${SITE}/lists`, `${SITE}/shared documents`, `${ROOT}/Forms`]) {
      const answer = await add('admin', path);
      expect([answer.status, errorOf(answer).code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    }
  });

  it('hold the welcome page of the web', async () => {
    const { web } = under.pnp('admin');
    await web.rootFolder.update({ WelcomePage: 'SitePages/Other.aspx' });
    await expect(web.select('WelcomePage')()).resolves.toMatchObject({ WelcomePage: 'SitePages/Other.aspx' });
    await expect(as('edda').merge(folder(SITE), { WelcomePage: 'x' })).resolves.toMatchObject({ status: 403 });
    await web.rootFolder.update({ WelcomePage: 'SitePages/Home.aspx' });
  });
});

describe('a folder', () => {
  it('that exists is given back by Add, and by AddUsingPath only to overwrite', async () => {
    await add('dora', `${ROOT}/twice`);
    await expect(as('dora').post(`${folder(ROOT)}/folders/add('twice')`)).resolves.toMatchObject({ status: 201, body: { Name: 'twice' } });
    await expect(add('dora', `${ROOT}/TWICE`, true)).resolves.toMatchObject({ status: 201, body: { Name: 'twice' } });
    const refused = await add('dora', `${ROOT}/twice`);
    expect([refused.status, errorOf(refused).code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    await upload('dora', ROOT, 'taken');
    await expect(as('dora').post(`${folder(ROOT)}/folders/add('taken')`)).resolves.toMatchObject({ status: 400 });
  });

  it('is added below others as PnPjs does, with names of any letters', async () => {
    const { web } = under.pnp('dora');
    await web.getFolderByServerRelativePath(ROOT).addSubFolderUsingPath("50% #1 & it's");
    const below = web.getFolderByServerRelativePath(`${ROOT}/50% #1 & it's`);
    await below.folders.addUsingPath('inner');
    await expect(below.folders.getByUrl('inner').parentFolder.select('Name')()).resolves.toMatchObject({ Name: "50% #1 & it's" });
    expect((await below.getItem<{ Id: number }>('Id')).Id).toBeGreaterThan(0);
    await expect(below.getParentInfos()).resolves.toMatchObject({ Folder: { ServerRelativeUrl: `${ROOT}/50% #1 & it's` }, ParentList: { RootFolderServerRelativeUrl: ROOT }, ParentWeb: { ServerRelativeUrl: SITE } });
  });

  it('has no item where it is a root', async () => {
    await expect(under.pnp('admin').web.getFolderByServerRelativePath(ROOT).getItem()).rejects.toThrow(/No associated item/);
  });

  it.each(['a*b', 'con', 'LPT1', '.lock', 'desktop.ini', 'x_vti_y', '~$doc', 'ends.', ' x', 'x'.repeat(256)])('may not be called %s', async name => {
    const answer = await add('admin', `${ROOT}/${name}`);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  });

  it('may not lie deeper than 400 characters', async () => {
    const [one, two] = ['d'.repeat(200), 'e'.repeat(171)];
    await add('admin', `${ROOT}/${one}`);
    await expect(add('admin', `${ROOT}/${one}/${two}`)).resolves.toMatchObject({ status: 201 });
    const answer = await add('admin', `${ROOT}/${one}/${two}e`);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '-2147024690, System.IO.PathTooLongException']);
  });

  it('is renamed with what lies in it', async () => {
    await add('dora', `${ROOT}/before`);
    await upload('dora', `${ROOT}/before`, 'in.txt');
    await expect(as('rut').merge(folder(`${ROOT}/before`), { Name: 'after' })).resolves.toMatchObject({ status: 403 });
    await expect(as('dora').merge(folder(`${ROOT}/before`), { Name: 'after' })).resolves.toMatchObject({ status: 204 });
    await expect(names('rut', `${ROOT}/after`, 'files')).resolves.toEqual(['in.txt']);
    await expect(as('dora').merge(folder(`${ROOT}/after`), { Colour: 'red' })).resolves.toMatchObject({ status: 400 });
  });

  it('is deleted only when empty where that is asked for', async () => {
    await add('dora', `${ROOT}/full`);
    await upload('dora', `${ROOT}/full`, 'in.txt');
    const full = under.pnp('dora').web.getFolderByServerRelativePath(`${ROOT}/full`);
    await expect(full.deleteWithParams({ BypassSharedLock: true, DeleteIfEmpty: true })).rejects.toThrow('500');
    await full.deleteWithParams({ BypassSharedLock: true });
    await expect(as('dora').get(folder(`${ROOT}/full`))).resolves.toMatchObject({ status: 404 });
  });
});

describe('what a folder tells of itself', () => {
  it('counts what lies in it, and measures what the reader may see', async () => {
    await as('admin').post('web/lists', { Title: 'Measured', BaseTemplate: 101 });
    const root = `${SITE}/Measured`;
    await add('admin', `${root}/open`);
    await add('admin', `${root}/closed`);
    await upload('admin', `${root}/open`, 'a.txt', '12345');
    await upload('admin', `${root}/closed`, 'b.txt', '1234567');
    await as('admin').post(`${folder(`${root}/closed`)}/listitemallfields/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const properties = (await as('rut').get(`${folder(root)}?$expand=Properties&$select=Properties/vti_x005f_folderitemcount,Properties/vti_x005f_foldersubfolderitemcount`)).body;
    expect(properties).toEqual({ Properties: { vti_x005f_folderitemcount: 2, vti_x005f_foldersubfolderitemcount: 2 } });
    const measured = under.pnp('admin').web.getFolderByServerRelativePath(root);
    await expect(measured.storageMetrics()).resolves.toMatchObject({ TotalFileCount: '2', TotalFileStreamSize: '12', TotalSize: '12', LastModified: expect.stringMatching(/Z$/) });
    await expect(as('rut').get(`${folder(root)}/storagemetrics`)).resolves.toMatchObject({ body: { TotalFileCount: '1', TotalFileStreamSize: '5' } });
    await expect(measured.properties()).resolves.toMatchObject({ vti_x005f_listtitle: 'Measured', vti_x005f_listrequirecheckout: 'false' });
  });

  it('lets those who manage the web set properties at its root, the stricter reading (unproven)', async () => {
    const bag = `${folder(SITE)}/properties`;
    for (const who of ['edda', 'dora', 'rut']) await expect(as(who).merge(bag, { colour: 'red' })).resolves.toMatchObject({ status: 403 });
    await expect(as('admin').merge(bag, { colour: 'red' })).resolves.toMatchObject({ status: 204 });
    await expect(as('rut').get(bag)).resolves.toMatchObject({ body: { colour: 'red' } });
  });

  it('keeps properties of the caller\'s own, not those of the system', async () => {
    await add('dora', `${ROOT}/bag`);
    const bag = `${folder(`${ROOT}/bag`)}/properties`;
    await expect(as('dora').merge(bag, { my_colour: 'red' })).resolves.toMatchObject({ status: 204 });
    await expect(as('rut').get(`${bag}/my_x005f_colour`)).resolves.toMatchObject({ body: { value: 'red' } });
    await expect(as('rut').merge(bag, { my_colour: 'blue' })).resolves.toMatchObject({ status: 403 });
    await expect(as('dora').merge(bag, { vti_level: 7 })).resolves.toMatchObject({ status: 400 });
    await upload('dora', `${ROOT}/bag`, 'f.txt');
    await expect(as('rut').get(`web/getfilebyserverrelativepath(decodedurl='${ROOT}/bag/f.txt')/properties`)).resolves
      .toMatchObject({ body: { ContentTypeId: expect.stringMatching(/^0x0101/), vti_x005f_level: 1, vti_x005f_genericcontenttempnextbsnalloc: '100' } });
  });

  it('orders the content types of a library', async () => {
    const root = under.pnp('admin').web.getFolderByServerRelativePath(ROOT);
    const read = async () => root.select('ContentTypeOrder', 'UniqueContentTypeOrder')();
    const [{ StringValue }] = (await read() as unknown as { ContentTypeOrder: { StringValue: string }[] }).ContentTypeOrder;
    await expect(read()).resolves.toEqual(expect.objectContaining({ UniqueContentTypeOrder: null }));
    await root.update({ UniqueContentTypeOrder: [{ StringValue }] } as never);
    await expect(read()).resolves.toEqual(expect.objectContaining({ UniqueContentTypeOrder: [{ StringValue }] }));
    await expect(as('dora').merge(folder(ROOT), { UniqueContentTypeOrder: [{ StringValue }] })).resolves.toMatchObject({ status: 403 });
    await expect(as('admin').merge(folder(ROOT), { UniqueContentTypeOrder: [{ StringValue: '0x0199' }] })).resolves.toMatchObject({ status: 404 });
  });
});

describe('the item of a file', () => {
  it('read from the file tells times by the web\'s clock without a zone, and a bare ETag, as recorded', async () => {
    await under.control({ clock: '2021-05-21T02:40:16Z' });
    await upload('dora', ROOT, 'dated.txt');
    const file = `web/getfilebyserverrelativepath(decodedurl='${ROOT}/dated.txt')`;
    await expect(as('rut').get(file)).resolves.toMatchObject({ body: { TimeCreated: '2021-05-21T02:40:16Z' } });
    const item = (await as('rut').get(`${file}/listitemallfields`, { Accept: 'application/json;odata=minimalmetadata' })).body;
    expect(item).toMatchObject({ Created: '2021-05-20T19:40:16', Modified: '2021-05-20T19:40:16', 'odata.etag': '"1"' });
    await expect(as('dora').merge(`${file}/listitemallfields`, { Title: 'x' }, '"7"')).resolves.toMatchObject({ status: 412 });
    await expect(as('dora').merge(`${file}/listitemallfields`, { Title: 'x' }, '"1"')).resolves.toMatchObject({ status: 204 });
  });
});
