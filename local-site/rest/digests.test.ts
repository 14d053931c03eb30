/** @jest-environment node */
import { login, send, siteUnderTest, type Answer, type SiteUnderTest } from './testing/siteUnderTest';

// Evidence: [M] complete-basic-operations…: a digest for every write unless OAuth; [I] phpSPO#61 (text), pnpjs#2102, #2186 (-2130575252 after half an hour), #2467 (a digest per web).
let under: SiteUnderTest;
const TEXT = "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.";
const JSON_LEVEL = { Accept: 'application/json;odata=nometadata' };
const cookie = (name: string): Record<string, string> => ({ Cookie: `UppdragAccount=${encodeURIComponent(login(name))}` });
const api = (path: string, web = '/sites/test'): string => `${under.site.origin}${web}/_api/${path}`;

async function digest(headers: Record<string, string>, web?: string): Promise<string> {
  const info = await send(api('contextinfo', web), 'POST', undefined, { ...JSON_LEVEL, ...headers });
  return (info.body as { FormDigestValue: string }).FormDigestValue;
}
const write = (headers: Record<string, string>, web?: string): Promise<Answer> =>
  send(api("web/lists/getbytitle('G')/items", web), 'POST', { Title: 'x' }, { ...JSON_LEVEL, ...headers });
const refusal = (hresult = -2130575251) => ({ status: 403, body: { 'odata.error': { code: `${hresult}, Microsoft.SharePoint.SPException`, message: { lang: 'en-US', value: TEXT } } } });

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/webs/add', { parameters: { Title: 'Sub', Url: 'sub', WebTemplate: 'STS', Language: 1033, UseSamePermissionsAsParentSite: true } });
  for (const web of ['/sites/test', '/sites/dev', '/sites/test/sub']) await under.as('admin').post(api('web/lists', web), { Title: 'G', BaseTemplate: 100 });
  await under.as('admin').post('web/sitegroups(3)/users', { LoginName: `i:0#.f|membership|${login('anna')}` });
  await under.as('admin').post('web/ensureuser', { logonName: `i:0#.f|membership|${login('bo')}` });
});
afterAll(() => under.site.close());

describe('a write', () => {
  it('needs no digest with a bearer, whatever digest it carries', async () => {
    await expect(write({ Authorization: `Bearer ${login('admin')}`, 'X-RequestDigest': 'nonsense' })).resolves.toMatchObject({ status: 201 });
  });

  it.each([['the account of --as', {}], ['the account of the cookie', cookie('admin')]])('needs one as %s', async (_, who) => {
    await expect(write(who)).resolves.toMatchObject(refusal());
    await expect(write({ ...who, 'X-RequestDigest': await digest(who) })).resolves.toMatchObject({ status: 201 });
  });

  it.each(['', 'x', '0x00,26 Nov 2026 19:26:45 -0000', `0x${'A'.repeat(128)},26 Nov 2026 19:26:45 -0000`])('is refused with the digest "%.30s"', async value => {
    await expect(write({ 'X-RequestDigest': value })).resolves.toMatchObject(refusal());
  });

  it('is refused with a digest that was changed by one letter, or sent twice', async () => {
    const good = await digest({});
    await expect(write({ 'X-RequestDigest': good.replace(/^0x(.)/, (_, first: string) => `0x${first === 'A' ? 'B' : 'A'}`) })).resolves.toMatchObject(refusal());
    await expect(write({ 'X-RequestDigest': `${good}, ${good}` })).resolves.toMatchObject(refusal());
  });

  it('is refused with the digest of another web, be it a site or a sub-web, and of another account', async () => {
    for (const web of ['/sites/dev', '/sites/test/sub']) {
      const other = await digest({}, web);
      await expect(write({ 'X-RequestDigest': other })).resolves.toMatchObject(refusal());
      await expect(write({ 'X-RequestDigest': other }, web)).resolves.toMatchObject({ status: 201 });
    }
    await expect(write({ ...cookie('admin'), 'X-RequestDigest': await digest(cookie('bo')) })).resolves.toMatchObject(refusal());
  });

  it('is refused after half an hour, with a code of its own', async () => {
    const old = await digest({});
    await under.control({ advanceSeconds: 1801 });
    await expect(write({ 'X-RequestDigest': old })).resolves.toMatchObject(refusal(-2130575252));
    await expect(write({ 'X-RequestDigest': await digest({}) })).resolves.toMatchObject({ status: 201 });
    await under.control({ advanceSeconds: -1801 });
  });

  it('needs one by every verb, also in a batch, and a good digest gives no right', async () => {
    for (const verb of ['PUT', 'MERGE', 'PATCH', 'DELETE']) await expect(send(api("web/lists/getbytitle('G')/items(1)"), verb, verb === 'DELETE' ? undefined : {}, JSON_LEVEL)).resolves.toMatchObject(refusal());
    await expect(send(api('$batch'), 'POST', '--b--', { ...JSON_LEVEL, 'Content-Type': 'multipart/mixed;boundary=b' })).resolves.toMatchObject(refusal());
    await expect(write({ ...cookie('bo'), 'X-RequestDigest': await digest(cookie('bo')) })).resolves.toMatchObject({ status: 403, text: expect.stringContaining('-2147024891') });
  });
});

describe('contextinfo', () => {
  it('names its web, needs no digest, and is no GET', async () => {
    const info = await send(api('contextinfo', '/sites/test/sub'), 'POST', undefined, JSON_LEVEL);
    expect(info.body).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: `${under.site.origin}/sites/test/sub`, SiteFullUrl: `${under.site.origin}/sites/test`, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},\d\d \w{3} \d{4} \d\d:\d\d:\d\d -0000$/) });
    await expect(send(api('contextinfo'), 'GET', undefined, JSON_LEVEL)).resolves.toMatchObject({ status: 405 });
  });

  // Evidence: [C] PnPjs fileFromAbsolutePath and folderFromAbsolutePath. Whether anything is there is told to nobody.
  it.each(['/sites/test/sub/Shared%20Documents/a.txt', '/sites/test/sub/Nothing'])('names the web in which %s lies', async address => {
    await expect(send(api('contextinfo', address), 'POST', undefined, JSON_LEVEL)).resolves.toMatchObject({ status: 200, body: { WebFullUrl: `${under.site.origin}/sites/test/sub` } });
    await expect(send(api('web', address), 'GET', undefined, JSON_LEVEL)).resolves.toMatchObject({ status: 404 });
  });

  it('is nowhere outside of every site', async () => {
    await expect(send(api('contextinfo', '/sites/absent/a.txt'), 'POST', undefined, JSON_LEVEL)).resolves.toMatchObject({ status: 404 });
  });
});
