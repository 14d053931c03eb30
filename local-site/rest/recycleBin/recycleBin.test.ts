/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/recycle-bin';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { claim, errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: pnpcore `RecycleBinTests` (states, types, titles, second stage) [R]; PnPjs 4 recycle-bin [C]; folders made again on restoring [M]. */
let under: SiteUnderTest;
const ROOT = '/sites/test/Shared Documents';
const as = (name: string) => under.as(name);
const file = (path: string): string => `web/getfilebyserverrelativepath(decodedurl='${path}')`;
const folder = (path: string): string => `web/getfolderbyserverrelativepath(decodedurl='${path}')`;
const upload = (who: string, path: string, text = 'text'): Promise<Answer> => {
  const slash = path.lastIndexOf('/');
  return as(who).post(`${folder(path.slice(0, slash))}/files/addusingpath(decodedurl='${path.slice(slash + 1)}',overwrite=true)`, text);
};
const recycle = async (who: string, address: string): Promise<string> => ((await as(who).post(`${address}/recycle`)).body as { value: string }).value;
const recycled = async (who: string, name: string): Promise<string> => {
  await upload(who, `${ROOT}/${name}`);
  return recycle(who, file(`${ROOT}/${name}`));
};
const status = async (who: string, address: string): Promise<number> => (await as(who).get(address)).status;

beforeAll(async () => {
  under = await siteUnderTest();
  await giveLevels(under, { edda: LEVEL.edit, dora: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(() => under.site.close());

describe('the bin of a web', () => {
  it('shows a person what that person deleted, as recorded', async () => {
    const id = await recycled('dora', 'mine.txt');
    await recycled('edda', 'other.txt');
    const own = await under.pnp('dora').web.recycleBin();
    expect(own).toEqual([expect.objectContaining({
      Id: id, LeafName: 'mine.txt', Title: 'mine.txt', ItemState: 1, ItemType: 1, Size: '4', DirName: 'sites/test/Shared Documents', DeletedByName: 'Dora'
    })]);
    for (const who of ['rut', 'edda', 'admin']) await expect(status(who, `web/recyclebin('${id}')`)).resolves.toBe(404);
    const expanded = await under.pnp('dora').web.recycleBin.getById(id).select('Title', 'Author/Id', 'DeletedBy/LoginName').expand('Author', 'DeletedBy')();
    expect(expanded).toMatchObject({ Title: 'mine.txt', Author: { Id: expect.any(Number) }, DeletedBy: { LoginName: claim('dora') } });
  });

  it('is selected, filtered, sorted and cut like other collections', async () => {
    for (const name of ['s1.txt', 's3.txt', 's2.txt']) await recycled('dora', name);
    const found = await under.pnp('dora').web.recycleBin.select('LeafName').filter("startswith(LeafName,'s')").orderBy('LeafName').top(2)<{ LeafName: string }[]>();
    expect(found).toEqual([expect.objectContaining({ LeafName: 's1.txt' }), expect.objectContaining({ LeafName: 's2.txt' })]);
  });

  it('tells files, folders, items and lists apart', async () => {
    await as('dora').post(`web/folders/addusingpath(decodedurl='${ROOT}/kind')`);
    await recycle('dora', folder(`${ROOT}/kind`));
    await as('edda').post('web/lists', { Title: 'Kinds', BaseTemplate: 100 });
    const list = "web/lists/getbytitle('Kinds')";
    await as('edda').post(`${list}/items`, { Title: 'An item' });
    await recycle('edda', `${list}/items(1)`);
    await recycle('edda', list);
    expect(rowsOf(await as('dora').get("web/recyclebin?$select=ItemType,Title&$filter=Title eq 'kind'"))).toEqual([{ ItemType: 5, Title: 'kind' }]);
    expect(rowsOf(await as('edda').get("web/recyclebin?$select=ItemType,Title,LeafName&$filter=ItemType gt 2")))
      .toEqual([{ ItemType: 4, Title: 'Kinds', LeafName: 'Kinds' }, { ItemType: 3, Title: 'An item', LeafName: '1_.000' }]);
  });
});

describe('the bin of the site', () => {
  it('is for site administrators, and holds both stages of everybody', async () => {
    const id = await recycled('dora', 'staged.txt');
    for (const who of ['dora', 'edda', 'rut']) await expect(status(who, 'site/recyclebin')).resolves.toBe(403);
    await under.pnp('dora').web.recycleBin.getById(id).moveToSecondStage();
    await expect(status('dora', `web/recyclebin('${id}')`)).resolves.toBe(404);
    await expect(under.pnp('admin').site.recycleBin.getById(id).select('ItemState')()).resolves.toMatchObject({ ItemState: 2 });
    await under.pnp('admin').site.recycleBin.getById(id).restore();
    await expect(as('dora').get(`${file(`${ROOT}/staged.txt`)}/$value`)).resolves.toMatchObject({ text: 'text' });
  });

  it('keeps what is deleted from the first stage until it is deleted there too', async () => {
    const id = await recycled('dora', 'gone.txt');
    await under.pnp('dora').web.recycleBin.getById(id).delete();
    await expect(status('admin', `site/recyclebin('${id}')`)).resolves.toBe(200);
    await under.pnp('admin').site.recycleBin.getById(id).delete();
    await expect(status('admin', `site/recyclebin('${id}')`)).resolves.toBe(404);
  });

  it('is emptied, moved and restored as a whole', async () => {
    const { web } = under.pnp('edda');
    const [first, second] = [await recycled('edda', 'w1.txt'), await recycled('edda', 'w2.txt')];
    await web.recycleBin.restoreAll();
    await expect(status('edda', file(`${ROOT}/w1.txt`))).resolves.toBe(200);
    await expect(web.recycleBin()).resolves.toEqual([]);
    expect([first, second].every(id => /^[0-9a-f-]{36}$/.test(id))).toBe(true);
    await recycle('edda', file(`${ROOT}/w1.txt`));
    await web.recycleBin.moveAllToSecondStage();
    await expect(web.recycleBin()).resolves.toEqual([]);
    await recycle('edda', file(`${ROOT}/w2.txt`));
    await web.recycleBin.deleteAll();
    await upload('edda', `${ROOT}/w2.txt`);
    await expect(web.recycleBin()).resolves.toEqual([]);
    await expect(as('edda').post('web/recyclebin/deleteallsecondstageitems')).resolves.toMatchObject({ status: 403 });
    expect(rowsOf(await as('admin').get('site/recyclebin?$filter=ItemState eq 2')).length).toBeGreaterThan(0);
    await as('admin').post('web/recyclebin/deleteallsecondstageitems');
    expect(rowsOf(await as('admin').get('site/recyclebin?$filter=ItemState eq 2'))).toEqual([]);
    await recycle('edda', file(`${ROOT}/w2.txt`));
    await web.recycleBin.deleteAll();
    await under.pnp('admin').site.recycleBin.deleteAllSecondStageItems();
    expect(rowsOf(await as('admin').get('site/recyclebin?$filter=ItemState eq 2'))).toEqual([]);
  });

  it('acts on several by their ids', async () => {
    const ids = [await recycled('dora', 'i1.txt'), await recycled('dora', 'i2.txt')];
    await expect(as('dora').post('site/recyclebin/restorebyids', { ids })).resolves.toMatchObject({ status: 403 });
    await expect(as('admin').post('site/recyclebin/restorebyids', { ids })).resolves.toMatchObject({ status: 200 });
    await expect(status('dora', file(`${ROOT}/i2.txt`))).resolves.toBe(200);
    await expect(as('admin').post('site/recyclebin/restorebyids', { ids })).resolves.toMatchObject({ status: 404 });
  });

  it('forgets after 93 days by the site\'s clock', async () => {
    const id = await recycled('dora', 'old.txt');
    await under.control({ advanceSeconds: 92 * 86_400 });
    await expect(status('dora', `web/recyclebin('${id}')`)).resolves.toBe(200);
    await under.control({ advanceSeconds: 2 * 86_400 });
    await expect(status('dora', `web/recyclebin('${id}')`)).resolves.toBe(404);
    await expect(status('admin', `site/recyclebin('${id}')`)).resolves.toBe(404);
  });
});

describe('restoring', () => {
  it('makes a folder that is gone again', async () => {
    await as('dora').post(`web/folders/addusingpath(decodedurl='${ROOT}/lost')`);
    await upload('dora', `${ROOT}/lost/in.txt`, 'kept');
    const id = await recycle('dora', file(`${ROOT}/lost/in.txt`));
    await as('dora').remove(folder(`${ROOT}/lost`));
    await under.pnp('dora').web.recycleBin.getById(id).restore();
    await expect(as('dora').get(`${file(`${ROOT}/lost/in.txt`)}/$value`)).resolves.toMatchObject({ text: 'kept' });
  });

  it('needs the right to add where it goes', async () => {
    const id = await recycled('dora', 'rights.txt');
    await as('admin').post("web/lists/getbytitle('Documents')/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)");
    const dora = (await as('dora').get('web/currentuser')).body as { Id: number };
    await as('admin').post(`web/lists/getbytitle('Documents')/roleassignments/removeroleassignment(principalid=${dora.Id},roledefid=1073741827)`);
    await expect(as('dora').post(`web/recyclebin('${id}')/restore`)).resolves.toMatchObject({ status: 403 });
    await as('admin').post("web/lists/getbytitle('Documents')/resetroleinheritance");
    await expect(as('dora').post(`web/recyclebin('${id}')/restore`)).resolves.toMatchObject({ status: 200 });
  });

  it('brings a folder back with what lay in it, and its permissions', async () => {
    await as('dora').post(`web/folders/addusingpath(decodedurl='${ROOT}/tree')`);
    await as('dora').post(`web/folders/addusingpath(decodedurl='${ROOT}/tree/deep')`);
    await upload('admin', `${ROOT}/tree/deep/secret.txt`);
    await upload('dora', `${ROOT}/tree/open.txt`);
    await as('admin').post(`${folder(`${ROOT}/tree/deep`)}/listitemallfields/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const id = await recycle('admin', folder(`${ROOT}/tree`));
    await expect(status('rut', file(`${ROOT}/tree/open.txt`))).resolves.toBe(404);
    await as('admin').post(`web/recyclebin('${id}')/restore`);
    await expect(status('rut', file(`${ROOT}/tree/open.txt`))).resolves.toBe(200);
    await expect(status('rut', file(`${ROOT}/tree/deep/secret.txt`))).resolves.toBe(404);
    await expect(status('admin', file(`${ROOT}/tree/deep/secret.txt`))).resolves.toBe(200);
  });

  it('brings a whole list back: items, versions, columns, views, content types and permissions', async () => {
    await as('edda').post('web/lists', { Title: 'Whole', BaseTemplate: 100 });
    const list = "web/lists/getbytitle('Whole')";
    await as('edda').post(`${list}/fields`, { FieldTypeKind: 9, Title: 'Amount' });
    await as('edda').post(`${list}/views`, { Title: 'Mine' });
    await as('edda').post(`${list}/items`, { Title: 'first', Amount: 7 });
    await as('edda').merge(`${list}/items(1)`, { Title: 'changed' });
    await as('edda').post(`${list}/items`, { Title: 'secret' });
    await as('admin').post(`${list}/items(2)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const before = await as('admin').get(`${list}?$select=Id,Title,ItemCount&$expand=Fields,Views,ContentTypes`);
    await expect(as('dora').post(`${list}/recycle`)).resolves.toMatchObject({ status: 403 });
    const id = await recycle('edda', list);
    const { Id } = before.body as { Id: string };
    for (const gone of [list, `web/lists(guid'${Id}')`, `web/lists(guid'${Id}')/items`, folder('/sites/test/Lists/Whole')]) await expect(status('admin', gone)).resolves.toBe(404);
    await as('edda').post(`web/recyclebin('${id}')/restore`);
    const after = await as('admin').get(`${list}?$select=Id,Title,ItemCount&$expand=Fields,Views,ContentTypes`);
    expect(after.body).toEqual(before.body);
    expect(rowsOf(await as('rut').get(`${list}/items?$select=Title,Amount`))).toEqual([{ Title: 'changed', Amount: 7 }]);
    expect(rowsOf(await as('rut').get(`${list}/items(1)/versions?$select=VersionLabel`))).toHaveLength(2);
    await expect(as('admin').get(`${list}/items(2)?$select=HasUniqueRoleAssignments`)).resolves.toMatchObject({ body: { HasUniqueRoleAssignments: true } });
    await expect(as('edda').post(`${list}/items`, { Title: 'next' })).resolves.toMatchObject({ status: 201, body: { Id: 3 } });
  });

  it('does not bring a list back over another of its name', async () => {
    await as('edda').post('web/lists', { Title: 'Twice', BaseTemplate: 101 });
    await upload('edda', '/sites/test/Twice/a.txt', 'old');
    const id = await recycle('edda', "web/lists/getbytitle('Twice')");
    await as('edda').post('web/lists', { Title: 'Twice', BaseTemplate: 101 });
    await upload('edda', '/sites/test/Twice/a.txt', 'new');
    const refused = await as('edda').post(`web/recyclebin('${id}')/restore`);
    expect([refused.status, errorOf(refused).code]).toEqual([500, '-2130575342, Microsoft.SharePoint.SPException']);
    await expect(as('edda').get(`${file('/sites/test/Twice/a.txt')}/$value`)).resolves.toMatchObject({ text: 'new' });
    await as('edda').remove("web/lists/getbytitle('Twice')");
    await as('edda').post(`web/recyclebin('${id}')/restore`);
    await expect(as('edda').get(`${file('/sites/test/Twice/a.txt')}/$value`)).resolves.toMatchObject({ text: 'old' });
  });

  it('leaves nothing of a list that was deleted rather than recycled', async () => {
    await as('edda').post('web/lists', { Title: 'Deleted', BaseTemplate: 100 });
    await as('edda').post("web/lists/getbytitle('Deleted')/items", { Title: 'x' });
    await recycle('edda', "web/lists/getbytitle('Deleted')/items(1)");
    await as('edda').remove("web/lists/getbytitle('Deleted')");
    expect(rowsOf(await as('edda').get("web/recyclebin?$filter=Title eq 'x' or Title eq 'Deleted'"))).toEqual([]);
  });
});
