/** @jest-environment node */
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Moderated')";
const as = (name: string) => under.as(name);

beforeAll(async () => {
  under = await siteUnderTest();
  await as('admin').post('web/lists', { Title: 'Moderated', BaseTemplate: 100 });
  await as('admin').post(`${LIST}/items`, { Title: 'before' });
  await as('admin').merge(LIST, { EnableModeration: true, DraftVersionVisibility: 2 });
  await giveLevels(under, { anna: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(() => under.site.close());

const titles = async (who: string): Promise<unknown[]> => rowsOf(await as(who).get(`${LIST}/items`)).map(row => row.Title);

describe('content approval of list items', () => {
  it('keeps what was there visible, and new items pending to their author and approvers', async () => {
    const item = (await as('anna').post(`${LIST}/items`, { Title: 'new' })).body as { Id: number };
    expect((await as('anna').get(`${LIST}/items(${item.Id})`)).body).toMatchObject({ OData__ModerationStatus: 2 });
    await expect(titles('rut')).resolves.toEqual(['before']);
    await expect(titles('anna')).resolves.toEqual(['before', 'new']);
    await expect(as('anna').merge(`${LIST}/items(${item.Id})`, { OData__ModerationStatus: 0 })).resolves.toMatchObject({ status: 403 });
    await expect(as('admin').merge(`${LIST}/items(${item.Id})`, { OData__ModerationStatus: 0, OData__ModerationComments: 'ok' })).resolves.toMatchObject({ status: 204 });
    await expect(titles('rut')).resolves.toEqual(['before', 'new']);
  });

  it('leaves the approved version to readers while an edit waits', async () => {
    await as('anna').merge(`${LIST}/items(1)`, { Title: 'edited' });
    expect((await as('rut').get(`${LIST}/items(1)`)).body).toMatchObject({ Title: 'before', OData__ModerationStatus: 0 });
    expect((await as('admin').get(`${LIST}/items(1)`)).body).toMatchObject({ Title: 'edited', OData__ModerationStatus: 2 });
    expect(rowsOf(await as('rut').get(`${LIST}/items?$filter=Title eq 'edited'`))).toEqual([]);
  });

  it('hides what was approved and no longer is', async () => {
    const item = (await as('anna').post(`${LIST}/items`, { Title: 'withdrawn' })).body as { Id: number };
    await as('admin').merge(`${LIST}/items(${item.Id})`, { OData__ModerationStatus: 0 });
    await expect(as('rut').get(`${LIST}/items(${item.Id})`)).resolves.toMatchObject({ status: 200 });
    await as('admin').merge(`${LIST}/items(${item.Id})`, { OData__ModerationStatus: 1 });
    await expect(as('rut').get(`${LIST}/items(${item.Id})`)).resolves.toMatchObject({ status: 404 });
    expect((await as('anna').get(`${LIST}/items(${item.Id})`)).body).toMatchObject({ OData__ModerationStatus: 1 });
    await as('admin').remove(`${LIST}/items(${item.Id})`);
  });

  it('is not got round by naming a status for a new item, nor by an update without a new version', async () => {
    await expect(as('anna').post(`${LIST}/items`, { Title: 'x', OData__ModerationStatus: 0 })).resolves.toMatchObject({ status: 403 });
    const made = await as('admin').post(`${LIST}/items`, { Title: 'quiet', OData__ModerationStatus: 0 });
    const { Id } = made.body as { Id: number };
    expect(made.body).toMatchObject({ OData__ModerationStatus: 2 });
    await as('admin').merge(`${LIST}/items(${Id})`, { OData__ModerationStatus: 0 });
    const quietly = (who: string, title: string) =>
      as(who).post(`${LIST}/items(${Id})/validateupdatelistitem`, { formValues: [{ FieldName: 'Title', FieldValue: title }], bNewDocumentUpdate: true });
    await quietly('admin', 'by an approver');
    expect((await as('rut').get(`${LIST}/items(${Id})?$select=Title,OData__UIVersionString`)).body).toEqual({ Title: 'by an approver', OData__UIVersionString: '1.0' });
    await quietly('anna', 'by anna');
    expect((await as('rut').get(`${LIST}/items(${Id})?$select=Title`)).body).toEqual({ Title: 'by an approver' });
    expect((await as('admin').get(`${LIST}/items(${Id})?$select=Title,OData__ModerationStatus`)).body).toEqual({ Title: 'by anna', OData__ModerationStatus: 2 });
  });

  it('comes back whole from the recycle bin, and leaves a restored version waiting', async () => {
    const { Id } = (await as('anna').post(`${LIST}/items`, { Title: 'first' })).body as { Id: number };
    await as('admin').merge(`${LIST}/items(${Id})`, { OData__ModerationStatus: 0 });
    await as('anna').merge(`${LIST}/items(${Id})`, { Title: 'second' });
    const { value } = (await as('anna').post(`${LIST}/items(${Id})/recycle()`)).body as { value: string };
    await as('anna').post(`web/recyclebin('${value}')/restore()`);
    const seen = async (who: string) => (await as(who).get(`${LIST}/items(${Id})?$select=Title,OData__ModerationStatus,OData__UIVersionString`)).body;
    expect([await seen('rut'), await seen('anna')]).toEqual([
      { Title: 'first', OData__ModerationStatus: 0, OData__UIVersionString: '1.0' }, { Title: 'second', OData__ModerationStatus: 2, OData__UIVersionString: '2.0' }
    ]);
    expect(rowsOf(await as('rut').get(`${LIST}/items(${Id})/versions?$select=VersionLabel`))).toEqual([{ VersionLabel: '1.0' }]);
    await as('anna').post(`${LIST}/items(${Id})/versions/restorebylabel('1.0')`);
    expect([await seen('rut'), await seen('anna')]).toEqual([
      { Title: 'first', OData__ModerationStatus: 0, OData__UIVersionString: '1.0' }, { Title: 'first', OData__ModerationStatus: 2, OData__UIVersionString: '3.0' }
    ]);
    await as('admin').remove(`${LIST}/items(${Id})`);
  });

  it('lets a new folder wait as well, and shows readers what is approved within', async () => {
    // Evidence: [I] pnpframework#654: folders made in a moderated library stay pending.
    await as('admin').merge(LIST, { EnableFolderCreation: true });
    const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/Moderated/F')";
    const add = (name: string, path: string, kind: number) => as('anna').post(`${LIST}/addvalidateupdateitemusingpath`, {
      listItemCreateInfo: { FolderPath: { DecodedUrl: path }, UnderlyingObjectType: kind }, formValues: [{ FieldName: 'Title', FieldValue: name }, ...(kind === 1 ? [{ FieldName: 'FileLeafRef', FieldValue: name }] : [])], bNewDocumentUpdate: false
    });
    await add('F', '/sites/test/Lists/Moderated', 1);
    await add('within', '/sites/test/Lists/Moderated/F', 0);
    const idOf = async (title: string): Promise<number> => rowsOf<{ Id: number }>(await as('admin').get(`${LIST}/items?$filter=Title eq '${title}'`))[0].Id;
    const [outer, inner] = [await idOf('F'), await idOf('within')];
    expect((await as('anna').get(`${LIST}/items(${outer})?$select=OData__ModerationStatus`)).body).toEqual({ OData__ModerationStatus: 2 });
    await as('admin').merge(`${LIST}/items(${inner})`, { OData__ModerationStatus: 0 });
    expect([(await as('rut').get(`${LIST}/items(${outer})`)).status, (await as('rut').get(folder)).status, (await as('anna').get(folder)).status]).toEqual([404, 404, 200]);
    expect(await titles('rut')).toContain('within');
    await as('admin').merge(`${LIST}/items(${outer})`, { OData__ModerationStatus: 0 });
    await as('anna').merge(`${LIST}/items(${outer})`, { FileLeafRef: 'G' });
    expect((await as('rut').get(folder.replace('/F', '/G'))).status).toBe(200);
    expect((await as('rut').get(`${LIST}/items(${inner})?$select=FileDirRef`)).body).toEqual({ FileDirRef: '/sites/test/Lists/Moderated/G' });
  });

  it('holds new folders back as well, and does not hide a folder again when it changes', async () => {
    // Evidence: [I] PnP-Provisioning-Schema 586: a folder is approved or pending, as files are.
    await as('admin').post('web/lists', { Title: 'Papers', BaseTemplate: 101, EnableModeration: true, DraftVersionVisibility: 2 });
    const made = await as('anna').post("web/folders/addusingpath(decodedurl='/sites/test/Papers/in')");
    expect(made.status).toBe(201);
    const at = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Papers/in')";
    const names = async (who: string): Promise<unknown[]> => rowsOf(await as(who).get("web/lists/getbytitle('Papers')/rootfolder/folders?$select=Name")).map(row => row.Name).filter(name => name !== 'Forms');
    const statusOf = async (who: string): Promise<number> => (await as(who).get(at)).status;
    expect((await as('anna').get(`${at}/listitemallfields`)).body).toMatchObject({ OData__ModerationStatus: 2 });
    expect([await names('rut'), await names('anna'), await names('admin'), await statusOf('rut')]).toEqual([[], ['in'], ['in'], 404]);
    expect((await as('anna').post(`${at}/files/addusingpath(decodedurl='a.txt')`, 'a')).status).toBe(201);
    expect((await as('anna').merge(`${at}/listitemallfields`, { OData__ModerationStatus: 0 })).status).toBe(403);
    expect((await as('admin').merge(`${at}/listitemallfields`, { OData__ModerationStatus: 0 })).status).toBe(204);
    expect([await names('rut'), await statusOf('rut')]).toEqual([['in'], 200]);
    expect((await as('anna').merge(`${at}/listitemallfields`, { Title: 'other' })).status).toBe(204);
    expect((await as('rut').get(`${at}/listitemallfields`)).body).toMatchObject({ Title: 'other', OData__ModerationStatus: 0 });
    expect((await as('admin').merge(`${at}/listitemallfields`, { OData__ModerationStatus: 1 })).status).toBe(204);
    expect(await statusOf('rut')).toBe(404);
  });

  it('does not choose by itself who sees drafts', async () => {
    // Evidence: [I] pnp/powershell 1768: only the settings page sets "Only users who can approve items", not the API.
    await as('admin').post('web/lists', { Title: 'Later', BaseTemplate: 100 });
    const later = "web/lists/getbytitle('Later')";
    await as('admin').merge(later, { EnableModeration: true });
    expect((await as('admin').get(later)).body).toMatchObject({ EnableModeration: true, DraftVersionVisibility: 0 });
    await as('anna').post(`${later}/items`, { Title: 'pending' });
    expect(rowsOf(await as('rut').get(`${later}/items`)).map(row => row.OData__ModerationStatus)).toEqual([2]);
  });

  it('shows everything again when it is switched off', async () => {
    await as('admin').merge(LIST, { EnableModeration: false });
    expect((await as('rut').get(`${LIST}/items(1)`)).body).toMatchObject({ Title: 'edited' });
  });
});
