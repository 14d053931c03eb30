/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { claim, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] SP.ListItemVersion, [M] ListItemVersionCollection (DeleteAll, DeleteByLabel, RecycleByLabel, RestoreByLabel …).
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('L')";
const ITEM = `${LIST}/items(1)`;
const admin = () => under.as('admin');
const titles = async (who = 'admin') => rowsOf(await under.as(who).get(`${ITEM}/versions?$select=VersionLabel,Title`)).map(row => `${row.VersionLabel} ${row.Title}`);

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: claim('reader') });
  await admin().post('web/sitegroups/getbyid(5)/users', { LoginName: claim('editor') });
});
beforeEach(async () => {
  await under.pnp('admin').web.lists.add('L');
  await admin().post(`${LIST}/items`, { Title: 'one' });
  for (const Title of ['two', 'three']) await under.as('editor').merge(ITEM, { Title });
});
afterEach(() => under.pnp('admin').web.lists.getByTitle('L').delete());
afterAll(() => under.site.close());

describe('versions of an item', () => {
  it('are newest first, by id, and lead to their columns and editor', async () => {
    await expect(titles()).resolves.toEqual(['3.0 three', '2.0 two', '1.0 one']);
    const item = under.pnp('reader').web.lists.getByTitle('L').items.getById(1);
    await expect(item.versions.getById(512)()).resolves.toMatchObject({ VersionLabel: '1.0', Title: 'one', IsCurrentVersion: false });
    const { body } = await admin().get(`${ITEM}/versions(1024)?$select=VersionId,CreatedBy/Title,Fields/InternalName&$expand=CreatedBy,Fields,FileVersion`);
    expect(body).toMatchObject({ VersionId: 1024, CreatedBy: { Title: expect.any(String) }, Fields: expect.arrayContaining([{ InternalName: 'Title' }]), FileVersion: null });
  });

  it('are brought back as a new version, by label or id, also columns they had empty', async () => {
    await admin().post(`${LIST}/fields`, { Title: 'Later', FieldTypeKind: 2 });
    await admin().merge(ITEM, { Later: 'x' });
    await expect(under.as('editor').post(`${ITEM}/versions/RestoreByLabel('1.0')`)).resolves.toMatchObject({ status: 200 });
    expect((await admin().get(`${ITEM}?$select=Title,Later,OData__UIVersionString`)).body).toEqual({ Title: 'one', Later: null, OData__UIVersionString: '5.0' });
    await admin().post(`${ITEM}/versions/RestoreByID(1024)`);
    await expect(titles()).resolves.toEqual(['6.0 two', '5.0 one', '4.0 three', '3.0 three', '2.0 two', '1.0 one']);
  });

  it('are deleted one by one or all together, but for the one all see', async () => {
    await expect(under.pnp('admin').web.lists.getByTitle('L').items.getById(1).versions.getById(512).delete()).resolves.not.toThrow();
    await admin().post(`${ITEM}/versions/DeleteByLabel('2.0')`);
    await expect(titles()).resolves.toEqual(['3.0 three']);
    await expect(admin().post(`${ITEM}/versions/DeleteByLabel('3.0')`)).resolves.toMatchObject({ status: 500 });
    await under.as('editor').merge(ITEM, { Title: 'four' });
    await admin().post(`${ITEM}/versions/DeleteAll`);
    await expect(titles()).resolves.toEqual(['4.0 four']);
  });

  it('are recycled and brought back into the history', async () => {
    await admin().post(`${ITEM}/versions/RecycleByLabel('1.0')`);
    await expect(titles()).resolves.toEqual(['3.0 three', '2.0 two']);
    const [bin] = rowsOf<{ Id: string }>(await admin().get('web/recyclebin'));
    expect(bin).toMatchObject({ ItemType: 8 });
    await admin().post(`web/recyclebin('${bin.Id}')/restore()`);
    await expect(titles()).resolves.toEqual(['3.0 three', '2.0 two', '1.0 one']);
    await admin().post(`${ITEM}/versions/RecycleByID(512)`);
    const [again] = rowsOf<{ Id: string }>(await admin().get('web/recyclebin'));
    await admin().remove(`web/recyclebin('${again.Id}')`);
    await expect(titles()).resolves.toEqual(['3.0 three', '2.0 two']);
  });

  it('are not a reader’s to change', async () => {
    for (const call of ["RestoreByLabel('1.0')", "DeleteByLabel('1.0')", "RecycleByLabel('1.0')", 'DeleteAll']) {
      await expect(under.as('reader').post(`${ITEM}/versions/${call}`)).resolves.toMatchObject({ status: 403 });
    }
    await expect(under.as('stranger').get(`${ITEM}/versions`)).resolves.toMatchObject({ status: 403 });
    await expect(titles('reader')).resolves.toHaveLength(3);
  });

  it('are as many as the list keeps', async () => {
    await admin().merge(LIST, { MajorVersionLimit: 2 });
    await admin().merge(ITEM, { Title: 'four' });
    await expect(titles()).resolves.toEqual(['4.0 four', '3.0 three']);
  });

  it('of files keep drafts for as many major versions as the library says, and go with their major version', async () => {
    const library = "web/lists/getbytitle('Documents')";
    await admin().merge(library, { EnableMinorVersions: true, MajorVersionLimit: 3, MajorWithMinorVersionsLimit: 2 });
    const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')";
    const file = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/v.txt')";
    for (let round = 0; round < 4; round += 1) {
      for (let draft = 0; draft < 2; draft += 1) await admin().post(`${folder}/files/add(url='v.txt',overwrite=true)`, `${round} ${draft}`);
      await admin().post(`${file}/publish('')`);
    }
    const labels = rowsOf(await admin().get(`${file}/versions`)).map(row => row.VersionLabel).sort();
    // Current is 4.0; with it 2.0 and 3.0 are kept, and drafts only from 2.0 on. The second draft becomes the major version itself.
    expect(labels).toEqual(['2.0', '2.1', '3.0', '3.1']);
  });

  it('are brought back by their author only where people change but their own', async () => {
    await admin().merge(LIST, { WriteSecurity: 2 });
    await admin().post('web/roleassignments/addroleassignment(principalid=4,roledefid=1073741827)');
    await expect(under.as('reader').post(`${ITEM}/versions/RestoreByLabel('1.0')`)).resolves.toMatchObject({ status: 403 });
    await admin().post('web/roleassignments/removeroleassignment(principalid=4,roledefid=1073741827)');
  });

  it('meet a concurrent write and an unknown label as other writes do', async () => {
    await under.control({ saveConflicts: 1 });
    await expect(admin().post(`${ITEM}/versions/RestoreByLabel('1.0')`)).resolves.toMatchObject({ status: 409 });
    await expect(admin().post(`${ITEM}/versions/RestoreByLabel('9.0')`)).resolves.toMatchObject({ status: 404 });
    await expect(titles()).resolves.toHaveLength(3);
  });
});
