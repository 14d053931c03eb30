/** @jest-environment node */
import { errorOf, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const ROOT = '/sites/test/Shared Documents';
const quoted = (path: string): string => encodeURIComponent(`'${path.replace(/'/g, "''")}'`);
const FILES = `web/getfolderbyserverrelativepath(decodedurl=@f)/files`;
const upload = (name: string, overwrite = false): Promise<Answer> =>
  under.as('admin').post(`${FILES}/addusingpath(decodedurl=@n,overwrite=${overwrite})?@f=${quoted(ROOT)}&@n=${quoted(name)}`, name);
const bearer = { Authorization: 'Bearer admin@uppdrag.example', Accept: 'application/json;odata=nometadata' };

beforeAll(async () => {
  under = await siteUnderTest();
});
afterAll(() => under.site.close());

describe('names of files', () => {
  it.each(['åäö ÅÄÖ.txt', 'Ωμέγα.txt', 'emoji 😀.txt', "o'hara.txt", '50% # & + ;.txt', 'a%2Fb %23.txt', '(1).txt'])('%s is kept, and found by path, by address and by every link given', async name => {
    const added = await upload(name);
    expect([added.status, added.body]).toEqual([201, expect.objectContaining({ Name: name, ServerRelativeUrl: `${ROOT}/${name}` })]);
    const { LinkingUrl } = added.body as { LinkingUrl: string };
    const value = `web/getfilebyserverrelativepath(decodedurl=@f)/$value?@f=${quoted(`${ROOT}/${name}`)}`;
    await expect(under.as('admin').get(value)).resolves.toMatchObject({ status: 200, text: name });
    for (const address of [LinkingUrl, `${under.site.origin}${ROOT.replace(' ', '%20')}/${encodeURIComponent(name)}`]) {
      await expect(send(address, 'GET', undefined, bearer)).resolves.toMatchObject({ status: 200, text: name });
    }
    await expect(under.as('admin').get(added.headers.get('location') ?? 'nowhere')).resolves.toMatchObject({ status: 200, body: { Name: name } });
  });

  it.each(['a*b.txt', 'a/b.txt', '../b.txt', '/sites/test/SitePages/b.aspx', '..', '', 'a|b.txt', ' b.txt', 'b.txt.', `${'x'.repeat(256)}`])('%s is refused', async name => {
    const answer = await upload(name);
    expect([answer.status, errorOf(answer).code]).toEqual([400, '-2130575245, Microsoft.SharePoint.SPException']);
  });

  // Evidence: [M] "Supporting % and # in files and folders with the ResourcePath API".
  it.each(['by # url.txt', 'by 10% url.txt'])('%s is reached by the calls that take a path, not by those that take a URL', async name => {
    const admin = under.as('admin');
    await upload(name);
    await admin.post(`web/folders/addusingpath(decodedurl=@p)?@p=${quoted(`${ROOT}/in ${name}`)}`);
    const byUrl = (call: string, path: string) => admin.get(`web/${call}(@p)?@p=${quoted(path)}`);
    expect([(await byUrl('getfilebyserverrelativepath', `${ROOT}/${name}`)).status, (await byUrl('getfolderbyserverrelativepath', `${ROOT}/in ${name}`)).status]).toEqual([200, 200]);
    expect([(await byUrl('getfilebyserverrelativeurl', `${ROOT}/${name}`)).status, (await byUrl('getfolderbyserverrelativeurl', `${ROOT}/in ${name}`)).status]).toEqual([404, 404]);
    const added = [`${FILES}/add(url=@n,overwrite=true)?@f=${quoted(ROOT)}&@n=${quoted(name)}`, `web/folders/add(@n)?@n=${quoted(`${ROOT}/new ${name}`)}`];
    for (const path of added) await expect(admin.post(path, 'x')).resolves.toMatchObject({ status: 400 });
    await expect(byUrl('getfilebyserverrelativeurl', `${ROOT}/none.txt`)).resolves.toMatchObject({ status: 404 });
  });

  it('may be given with the whole path of the folder', async () => {
    await expect(upload(`${ROOT}/whole.txt`)).resolves.toMatchObject({ status: 201, body: { Name: 'whole.txt' } });
  });

  it('are the same in any case, also beyond ASCII', async () => {
    await upload('Ändrad.txt');
    const other = await upload('ÄNDRAD.TXT');
    expect([other.status, errorOf(other).code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
    await expect(under.as('admin').get(`web/getfilebyserverrelativepath(decodedurl=@f)?@f=${quoted('/sites/TEST/shared documents/äNDRAD.txt')}`))
      .resolves.toMatchObject({ status: 200, body: { Name: 'Ändrad.txt' } });
  });
});

describe('what is no file', () => {
  it('has none, and does not stop its neighbours from being read with theirs', async () => {
    await under.as('admin').post(`web/folders/addusingpath(decodedurl='${ROOT}/Mapp')`);
    await upload('with folder.txt');
    const answer = await under.as('admin').get("web/lists/getbytitle('Documents')/items?$select=FileLeafRef,File/Name,Folder/Name&$expand=File,Folder");
    expect(rowsOf(answer)).toEqual(expect.arrayContaining([
      { FileLeafRef: 'Mapp', File: null, Folder: { Name: 'Mapp' } },
      { FileLeafRef: 'with folder.txt', File: { Name: 'with folder.txt' }, Folder: null }
    ]));
  });
});
