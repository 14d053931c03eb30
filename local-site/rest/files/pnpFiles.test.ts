/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { TemplateFileType } from '@pnp/sp/files';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { errorOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';
import { quickXorHash } from './quickXorHash';

/** Evidence: what PnPjs 4 sends and its own tests expect [C]; pnpcore `AddTemplateFileTest` [R]. */
let under: SiteUnderTest;
const ROOT = '/sites/test/Shared Documents';
const files = (who = 'dora') => under.pnp(who).web.getFolderByServerRelativePath(ROOT).files;
const raw = (name: string, options: string, text: string, who = 'dora'): Promise<Answer> =>
  under.as(who).post(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files/addusingpath(decodedurl='${name}'${options})`, text);

beforeAll(async () => {
  under = await siteUnderTest();
  await giveLevels(under, { dora: LEVEL.contribute, rut: LEVEL.read });
});
afterAll(() => under.site.close());

describe('files through PnPjs', () => {
  it.each(["it's.txt", 'a & b = c + d.txt', 'plain.txt'])('%s is added, found by name, filtered and read', async name => {
    await files().addUsingPath(name, 'text');
    await expect(files().getByUrl(name)()).resolves.toMatchObject({ Name: name });
    await expect(files().filter(`Name eq '${name.replace(/'/g, "''")}'`)()).resolves.toHaveLength(1);
    await expect(files().getByUrl(name).getText()).resolves.toBe('text');
    await expect(files().getByUrl(name).exists()).resolves.toBe(true);
    await expect(files().getByUrl(`no ${name}`).exists()).resolves.toBe(false);
  });

  it('are found by id, by address, by the link they tell and by their item', async () => {
    const { UniqueId, LinkingUrl } = await files().addUsingPath('50% found #1.txt', 'x', { Overwrite: true });
    const { web } = under.pnp('rut');
    await expect(web.getFileById(UniqueId).select('Name')()).resolves.toMatchObject({ Name: '50% found #1.txt' });
    const item = await web.getFileByServerRelativePath(`${ROOT}/50% found #1.txt`).getItem<{ Id: number; EncodedAbsUrl: string }>('Id', 'EncodedAbsUrl');
    await expect(web.getFileByUrl(item.EncodedAbsUrl).select('UniqueId')()).resolves.toMatchObject({ UniqueId });
    await expect(under.as('rut').get(`web/getfilebylinkingurl(@u)?@u='${encodeURIComponent(LinkingUrl)}'`)).resolves.toMatchObject({ status: 200, body: { UniqueId } });
    await expect(web.lists.getByTitle('Documents').items.getById(item.Id).file.select('UniqueId')()).resolves.toMatchObject({ UniqueId });
    await expect(web.lists.getByTitle('Documents').rootFolder.files.getByUrl('plain.txt').select('Name')()).resolves.toMatchObject({ Name: 'plain.txt' });
  });

  it('are written, read in every form, locked by nobody, and deleted', async () => {
    await files().addUsingPath('forms.json', '{}');
    const file = files().getByUrl('forms.json');
    await file.setContent('{"a":1}');
    await expect(file.getJSON()).resolves.toEqual({ a: 1 });
    await expect(file.getBlob().then(blob => blob.text())).resolves.toBe('{"a":1}');
    await expect(file.getBuffer().then(buffer => Buffer.from(buffer).toString())).resolves.toBe('{"a":1}');
    await expect(file.getStream().then(({ knownLength }) => knownLength)).resolves.toBe(7);
    await expect(file.getLockedByUser()).resolves.toBeNull();
    await expect(file.listItemAllFields()).resolves.toMatchObject({ FileSystemObjectType: 0 });
    await file.deleteWithParams({ BypassSharedLock: true });
    await expect(file.exists()).resolves.toBe(false);
    await files().addUsingPath('forms.json', '{}');
    await file.delete();
    await expect(file.exists()).resolves.toBe(false);
  });

  it('are checked out and in, published and recycled by whoever may', async () => {
    await files().addUsingPath('held.txt', 'x');
    const file = files().getByUrl('held.txt');
    await file.checkout();
    await expect(file.select('CheckOutType')()).resolves.toMatchObject({ CheckOutType: 0 });
    await file.undoCheckout();
    await file.checkout();
    await file.checkin("it's done", 1);
    await expect(file.select('CheckOutType', 'CheckInComment')()).resolves.toMatchObject({ CheckOutType: 2, CheckInComment: "it's done" });
    await expect(files('rut').getByUrl('held.txt').checkout()).rejects.toThrow('403');
    await expect(file.recycle()).resolves.toMatch(/^[0-9a-f-]{36}$/);
  });

  it('made of a template are pages checked out to their maker, as recorded', async () => {
    const { web } = under.pnp('dora');
    const pages = web.getFolderByServerRelativePath('/sites/test/SitePages').files;
    const page = await pages.addTemplateFile("/sites/test/SitePages/Hi'there is &ok.aspx", TemplateFileType.ClientSidePage);
    expect(page).toMatchObject({ Name: "Hi'there is &ok.aspx", UIVersionLabel: '0.1', Level: 255, CheckOutType: 0 });
    await expect(under.as('rut').get("web/getfilebyserverrelativepath(decodedurl='/sites/test/SitePages/Hi''there is &ok.aspx')")).resolves.toMatchObject({ status: 404 });
    await expect(files().addTemplateFile(`${ROOT}/not here.aspx`, TemplateFileType.ClientSidePage)).rejects.toThrow('500');
  });
});

describe('uploading', () => {
  it('gives a free name where that is asked for', async () => {
    await raw('free.txt', '', 'one');
    await expect(raw('free.txt', ',ensureuniquefilename=true', 'two')).resolves.toMatchObject({ status: 201, body: { Name: 'free1.txt' } });
    await expect(files().getByUrl('free.txt').getText()).resolves.toBe('one');
    await expect(under.as('dora').post(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}')/files/addstubusingpath(decodedurl='stub.txt')`)).resolves.toMatchObject({ status: 201, body: { Length: '0' } });
  });

  it('takes only what has the hash that was told', async () => {
    const hash = encodeURIComponent(quickXorHash(Buffer.from('hashed')));
    await expect(raw('hashed.txt', `,xorhash='${hash}'`, 'hashed')).resolves.toMatchObject({ status: 201 });
    await expect(raw('broken.txt', `,xorhash='${hash}'`, 'cut')).resolves.toMatchObject({ status: 400 });
    await expect(files().getByUrl('broken.txt').exists()).resolves.toBe(false);
  });

  it('hashes as OneDrive does', () => {
    // An empty content has an empty ring; one byte stands first, its length in the last eight bytes.
    expect(quickXorHash(Buffer.alloc(0))).toBe(Buffer.alloc(20).toString('base64'));
    const one = Buffer.alloc(20);
    [one[0], one[12]] = [0x41, 1];
    expect(quickXorHash(Buffer.from('A'))).toBe(one.toString('base64'));
  });
});

describe('a folder with more files than the threshold', () => {
  it('is read by pages, and not as a whole', async () => {
    await under.as('admin').post(`web/folders/addusingpath(decodedurl='${ROOT}/many')`);
    const many = under.pnp('rut').web.getFolderByServerRelativePath(`${ROOT}/many`).files;
    for (const number of [1, 2, 3, 4, 5]) await under.pnp('dora').web.getFolderByServerRelativePath(`${ROOT}/many`).files.addUsingPath(`f${number}.txt`, 'x');
    await under.control({ threshold: 3 });
    const refused = await under.as('rut').get(`web/getfolderbyserverrelativepath(decodedurl='${ROOT}/many')/files`);
    expect([refused.status, errorOf(refused).code]).toEqual([500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException']);
    await expect(many.select('Name').top(2).skip(2)<{ Name: string }[]>()).resolves.toEqual([expect.objectContaining({ Name: 'f3.txt' }), expect.objectContaining({ Name: 'f4.txt' })]);
    await expect(many.filter("Name eq 'f1.txt'")()).rejects.toThrow('500');
    await under.control({ threshold: 5000 });
  });
});
