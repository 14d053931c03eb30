/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/attachments';
import { claim, errorOf, login, rowsOf, send, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [M] working-with-lists-and-list-items-with-rest (attachments), [R] SP.Attachment, [C] @pnp/sp/attachments.
let under: SiteUnderTest;
const ITEM = "web/lists/getbytitle('L')/items(1)";
const admin = () => under.as('admin');
const item = () => under.pnp('admin').web.lists.getByTitle('L').items.getById(1);
const names = async (who = 'admin', path = ITEM): Promise<unknown> => {
  const answer = await under.as(who).get(`${path}/AttachmentFiles`);
  return answer.status === 200 ? rowsOf<{ FileName: string }>(answer).map(row => row.FileName) : answer.status;
};
const etag = async (): Promise<string> => (await admin().get(ITEM)).headers.get('etag') ?? '';
const add = (name: string, who = 'admin', path = ITEM) => under.as(who).post(`${path}/AttachmentFiles/add(FileName='${name}')`, 'content');

beforeAll(async () => {
  under = await siteUnderTest();
  await admin().post('web/sitegroups/getbyid(4)/users', { LoginName: claim('reader') });
  await admin().post('web/sitegroups/getbyid(5)/users', { LoginName: claim('editor') });
});
beforeEach(async () => {
  await under.control({ reset: true });
  await under.pnp('admin').web.lists.add('L');
  await admin().post("web/lists/getbytitle('L')/items", { Title: 'one' });
  await admin().post("web/lists/getbytitle('L')/items", { Title: 'two' });
});
afterEach(() => under.pnp('admin').web.lists.getByTitle('L').delete());
afterAll(() => under.site.close());

describe('attachments through PnPjs', () => {
  it('are added, listed, read, written again and deleted', async () => {
    const { data } = await item().attachmentFiles.add("Åsas 'plan' #1 100%.txt", 'first');
    expect(data).toMatchObject({
      FileName: "Åsas 'plan' #1 100%.txt", FileNameAsPath: { DecodedUrl: "Åsas 'plan' #1 100%.txt" },
      ServerRelativePath: { DecodedUrl: "/sites/test/Lists/L/Attachments/1/Åsas 'plan' #1 100%.txt" }
    });
    const file = item().attachmentFiles.getByName("Åsas 'plan' #1 100%.txt");
    await expect(file.getText()).resolves.toBe('first');
    await file.setContent('second');
    await expect(file.getText()).resolves.toBe('second');
    await item().attachmentFiles.add('b.txt', 'b');
    await expect(names()).resolves.toEqual(['b.txt', "Åsas 'plan' #1 100%.txt"]);
    await file.delete();
    await expect(names()).resolves.toEqual(['b.txt']);
  });

  it('are recycled and brought back', async () => {
    await item().attachmentFiles.add('a.txt', 'kept');
    await item().attachmentFiles.getByName('a.txt').recycle();
    await expect(names()).resolves.toEqual([]);
    const [bin] = rowsOf<{ Id: string; ItemType: number; LeafName: string; DirName: string }>(await admin().get('web/recyclebin'));
    expect(bin).toMatchObject({ ItemType: 7, LeafName: 'a.txt', DirName: 'sites/test/Lists/L/Attachments/1' });
    await admin().post(`web/recyclebin('${bin.Id}')/restore()`);
    await expect(item().attachmentFiles.getByName('a.txt').getText()).resolves.toBe('kept');
    await expect(admin().get(`web/recyclebin('${bin.Id}')`)).resolves.toMatchObject({ status: 404 });
  });
});

describe('an item with attachments', () => {
  it('says so, can be found by it, and counts each as a change', async () => {
    const before = await etag();
    await add('a.txt');
    expect(await etag()).not.toBe(before);
    const rows = rowsOf(await admin().get("web/lists/getbytitle('L')/items?$filter=Attachments eq 1&$select=Id,Attachments,OData__UIVersionString,AttachmentFiles/FileName&$expand=AttachmentFiles"));
    expect(rows).toEqual([{ AttachmentFiles: [{ FileName: 'a.txt' }], Id: 1, Attachments: true, OData__UIVersionString: '2.0' }]);
    expect(rowsOf(await admin().get("web/lists/getbytitle('L')/items?$filter=Attachments eq false&$select=Id"))).toEqual([{ Id: 2 }]);
    expect(rowsOf(await admin().get(`${ITEM}/versions?$select=VersionLabel,Attachments`))).toEqual([
      { VersionLabel: '2.0', Attachments: true }, { VersionLabel: '1.0', Attachments: false }
    ]);
  });

  it('takes them to the recycle bin and back', async () => {
    await add('a.txt');
    const bin = (await admin().post(`${ITEM}/recycle`)).body as { value: string };
    await expect(names()).resolves.toBe(404);
    await admin().post(`web/recyclebin('${bin.value}')/restore()`);
    await expect(names()).resolves.toEqual(['a.txt']);
  });

  it('keeps them when it is replaced by PUT', async () => {
    await add('a.txt');
    await admin().post(ITEM, { Title: 'put' }, { 'X-HTTP-Method': 'PUT', 'If-Match': '*' });
    await expect(names()).resolves.toEqual(['a.txt']);
  });
});

describe('an attachment as a file', () => {
  const path = '/sites/test/Lists/L/Attachments/1/a.txt';

  it('has its own address, by download and by path', async () => {
    await add('a.txt');
    const download = await send(under.site.origin + path, 'GET', undefined, { Authorization: `Bearer ${login('reader')}` });
    expect(download).toMatchObject({ status: 200, text: 'content' });
    const file = `web/getfilebyserverrelativepath(decodedurl='${path}')`;
    await expect(admin().get(`${file}/$value`)).resolves.toMatchObject({ status: 200, text: 'content' });
    expect((await admin().get(`${file}?$expand=ListItemAllFields`)).body).toMatchObject({ Name: 'a.txt', Length: '7', ServerRelativeUrl: path, CheckOutType: 2, ListItemAllFields: null });
    await expect(admin().post(`${file}/checkout()`)).resolves.toMatchObject({ status: 404 });
    await expect(admin().remove(file)).resolves.toMatchObject({ status: 200 });
    await expect(admin().get(ITEM)).resolves.toMatchObject({ status: 200 });
    await expect(names()).resolves.toEqual([]);
  });

  it('is missing where the item is missing for the caller', async () => {
    await add('a.txt');
    await admin().post(`${ITEM}/breakroleinheritance(copyroleassignments=false)`);
    await expect(names('reader')).resolves.toBe(404);
    const headers = { Authorization: `Bearer ${login('reader')}` };
    await expect(send(under.site.origin + path, 'GET', undefined, headers)).resolves.toMatchObject({ status: 404 });
    await expect(under.as('reader').get(`web/getfilebyserverrelativepath(decodedurl='${path}')`)).resolves.toMatchObject({ status: 404 });
  });
});

describe('adding an attachment is refused', () => {
  it('without the right to edit, also deleting and writing', async () => {
    await add('a.txt', 'editor');
    await expect(names('reader')).resolves.toEqual(['a.txt']);
    await expect(add('b.txt', 'reader')).resolves.toMatchObject({ status: 403 });
    const one = `${ITEM}/AttachmentFiles('a.txt')`;
    await expect(under.as('reader').remove(one)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('reader').post(`${one}/recycleobject`)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('reader').post(`${one}/$value`, 'x', { 'X-HTTP-Method': 'PUT' })).resolves.toMatchObject({ status: 403 });
    await expect(under.as('stranger').get(`${ITEM}/AttachmentFiles`)).resolves.toMatchObject({ status: 403 });
  });

  it('for a taken name', async () => {
    await add('a.txt');
    const again = await add('A.TXT');
    expect(again.status).toBe(400);
    expect(errorOf(again).code).toBe('-2130575257, Microsoft.SharePoint.SPException');
  });

  it.each(['a:b.txt', 'a*.txt', '', ' a.txt'])('for the name "%s"', async name => {
    const answer = await add(encodeURIComponent(name));
    expect(answer.status).toBe(400);
    expect(errorOf(answer).code).toBe('-2130575245, Microsoft.SharePoint.SPException');
  });

  it('in a library, and in a list that takes none', async () => {
    await admin().post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/add(url='f.txt',overwrite=true)", 'x');
    const library = await add('a.txt', 'admin', "web/lists/getbytitle('Documents')/items(1)");
    expect(library.status).toBe(500);
    expect(errorOf(library)).toEqual({ code: '-2146232832, Microsoft.SharePoint.SPException', message: 'Attachments are not allowed for Document libraries and Surveys' });
    await admin().merge("web/lists/getbytitle('L')", { EnableAttachments: false });
    await expect(add('a.txt')).resolves.toMatchObject({ status: 500 });
  });

  it('with 409 where it meets a concurrent one', async () => {
    // Evidence: [I] pnpjs#2324.
    await under.control({ saveConflicts: 1 });
    const answer = await add('a.txt');
    expect(answer.status).toBe(409);
    expect(errorOf(answer).code).toBe('-2130246326, Microsoft.SharePoint.SPException');
    await expect(names()).resolves.toEqual([]);
    await expect(add('a.txt')).resolves.toMatchObject({ status: 200 });
  });

  it('for a name that is not there', async () => {
    await expect(admin().get(`${ITEM}/AttachmentFiles('none.txt')`)).resolves.toMatchObject({ status: 404 });
    await expect(admin().get(`${ITEM}/AttachmentFiles/nothing`)).resolves.toMatchObject({ status: 404 });
  });
});

describe('in a list with content approval', () => {
  it('a reader sees the attachments of the approved item only', async () => {
    await add('approved.txt');
    await admin().merge("web/lists/getbytitle('L')", { EnableModeration: true, DraftVersionVisibility: 2 });
    await add('pending.txt', 'editor');
    await expect(names('reader')).resolves.toEqual(['approved.txt']);
    await expect(names('admin')).resolves.toEqual(['approved.txt', 'pending.txt']);
    const pending = `${under.site.origin}/sites/test/Lists/L/Attachments/1/pending.txt`;
    await expect(send(pending, 'GET', undefined, { Authorization: `Bearer ${login('reader')}` })).resolves.toMatchObject({ status: 404 });
    await admin().merge(ITEM, { OData__ModerationStatus: 0 });
    await expect(names('reader')).resolves.toEqual(['approved.txt', 'pending.txt']);
  });
});
