/** @jest-environment node */
import { request } from 'node:http';
import { claim, errorOf, send, siteUnderTest, type SiteUnderTest } from '../rest/testing/siteUnderTest';

let under: SiteUnderTest;
const JSON_LIGHT = { Accept: 'application/json;odata=nometadata' };
const api = (path: string): string => `${under.site.address}/_api/${path}`;
const cookie = (name: string) => ({ Cookie: `UppdragAccount=${encodeURIComponent(`${name}@uppdrag.example`)}` });

beforeAll(async () => {
  under = await siteUnderTest();
});
afterAll(() => under.site.close());

/** fetch sets Host and Sec-Fetch-* itself, so these go by plain HTTP. */
function raw(headers: Record<string, string>, method = 'GET', path = '/sites/test/_api/web/title'): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: under.site.port, path, method, headers }, answer => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('who may call the site', () => {
  it.each(['evil.example', '127.0.0.1', 'localhost.evil.example:PORT', '127.0.0.1.evil.example:PORT', 'localhost:1'])('refuses Host %s', async host => {
    await expect(raw({ Host: host.replace('PORT', String(under.site.port)) })).resolves.toMatchObject({ status: 400 });
  });

  it.each(['127.0.0.1:PORT', 'localhost:PORT', 'tenant.localhost:PORT'])('answers Host %s', async host => {
    await expect(raw({ Host: host.replace('PORT', String(under.site.port)) })).resolves.toMatchObject({ status: 200 });
  });

  it('refuses a foreign Origin and a cross-site request, and passes its own', async () => {
    await expect(raw({ Origin: 'https://evil.example' })).resolves.toMatchObject({ status: 403 });
    await expect(raw({ Origin: 'null' })).resolves.toMatchObject({ status: 403 });
    await expect(raw({ Origin: `http://127.0.0.1:${under.site.port + 1}` })).resolves.toMatchObject({ status: 403 });
    await expect(raw({ 'Sec-Fetch-Site': 'cross-site' })).resolves.toMatchObject({ status: 403 });
    await expect(raw({ Origin: under.site.origin, 'Sec-Fetch-Site': 'same-origin' })).resolves.toMatchObject({ status: 200 });
  });

  it('never sends a CORS header', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await raw({ Origin: under.site.origin, 'Access-Control-Request-Method': 'POST' }, method);
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('does not follow a request line that names another host', async () => {
    const answer = await raw({}, 'POST', 'http://evil.example/sites/test/_api/contextinfo');
    expect(answer.status).toBe(200);
  });

  it('offers test control only when it was started with it', async () => {
    const plain = await siteUnderTest({ testControl: false });
    await expect(send(`${plain.site.origin}/_local/control`, 'POST', { threshold: 1 }, {})).resolves.toMatchObject({ status: 404 });
    await plain.site.close();
    await expect(under.control({ nonsense: 1 })).resolves.toMatchObject({ status: 400 });
  });
});

describe('who is asking', () => {
  const me = async (headers: Record<string, string>): Promise<unknown> =>
    ((await send(api('web/currentuser?$select=LoginName'), 'GET', undefined, { ...JSON_LIGHT, ...headers })).body as { LoginName: string }).LoginName;

  beforeAll(async () => {
    const admin = under.as('admin');
    await admin.post("web/sitegroups/getbyid(5)/users", { LoginName: claim('anna') });
  });

  it('is the account of --as, of the cookie, or of the bearer, which wins', async () => {
    await expect(me({})).resolves.toBe(claim('admin'));
    await expect(me(cookie('anna'))).resolves.toBe(claim('anna'));
    await expect(me({ ...cookie('anna'), Authorization: 'Bearer ADMIN@uppdrag.example' })).resolves.toBe(claim('admin'));
  });

  it('answers 401 to a login nobody has', async () => {
    const strangers: Record<string, string>[] = [{ Authorization: 'Bearer who@elsewhere.example' }, { Authorization: 'Basic abc' }, { Cookie: 'UppdragAccount=who%40elsewhere.example' }];
    for (const headers of strangers) {
      await expect(send(api('web'), 'GET', undefined, { ...JSON_LIGHT, ...headers })).resolves.toMatchObject({ status: 401 });
    }
  });

  it('sets the cookie by the account chooser, for this site only', async () => {
    const form = (fields: Record<string, string>) =>
      send(`${under.site.origin}/_local/account`, 'POST', new URLSearchParams(fields).toString(), { 'Content-Type': 'application/x-www-form-urlencoded' });
    const chosen = await form({ login: 'anna@uppdrag.example', return: '/sites/test?x=1' });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/sites/test?x=1']);
    expect(chosen.headers.get('set-cookie')).toBe('UppdragAccount=anna%40uppdrag.example; Path=/; HttpOnly; SameSite=Strict');
    for (const away of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      expect((await form({ login: 'anna@uppdrag.example', return: away })).headers.get('location')).toBe('/');
    }
    await expect(form({ login: 'who@elsewhere.example' })).resolves.toMatchObject({ status: 401 });
    expect((await form({ login: '' })).headers.get('set-cookie')).toContain('Max-Age=0');
  });
});

describe('the form digest', () => {
  const digestOf = async (web: string, headers: Record<string, string>): Promise<string> =>
    ((await send(`${under.site.origin}${web}/_api/contextinfo`, 'POST', undefined, { ...JSON_LIGHT, ...headers })).body as { FormDigestValue: string }).FormDigestValue;
  const write = (headers: Record<string, string>) => send(api('web/lists'), 'POST', { Title: `L${counter++}`, BaseTemplate: 100 }, { ...JSON_LIGHT, ...headers });
  let counter = 0;

  it('is wanted of every write without a bearer', async () => {
    const refused = await write({});
    expect([refused.status, errorOf(refused).code]).toEqual([403, '-2130575251, Microsoft.SharePoint.SPException']);
    await expect(write({ 'X-RequestDigest': await digestOf('/sites/test', {}) })).resolves.toMatchObject({ status: 201 });
    await expect(write({ Authorization: 'Bearer admin@uppdrag.example' })).resolves.toMatchObject({ status: 201 });
  });

  it('belongs to one web, one account and half an hour', async () => {
    await expect(write({ 'X-RequestDigest': await digestOf('/sites/dev', {}) })).resolves.toMatchObject({ status: 403 });
    await expect(write({ 'X-RequestDigest': await digestOf('/sites/test', cookie('anna')) })).resolves.toMatchObject({ status: 403 });
    const digest = await digestOf('/sites/test', {});
    await expect(write({ 'X-RequestDigest': digest.replace(/^0x./, digest[2] === 'A' ? '0xB' : '0xA') })).resolves.toMatchObject({ status: 403 });
    // The site's clock runs on while the test does; the second at which it ends is held in formDigest.test.ts.
    await under.control({ advanceSeconds: 1740 });
    await expect(write({ 'X-RequestDigest': digest })).resolves.toMatchObject({ status: 201 });
    await under.control({ advanceSeconds: 61 });
    await expect(write({ 'X-RequestDigest': digest })).resolves.toMatchObject({ status: 403 });
  });
});

describe('library files', () => {
  it.each([
    ['page.html', true], ['drawing.svg', true], ['data.xml', true], ['old.aspx', true], ['letter.docx', false], ['image.png', false], ['unknown.xyz', false]
  ])('%s cannot run with the rights of the site', async (name, attachment) => {
    const added = await send(api(`web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='${name}')`), 'POST', '<script>1</script>', {
      ...JSON_LIGHT, Authorization: 'Bearer admin@uppdrag.example'
    });
    expect(added.status).toBe(201);
    const file = await send(`${under.site.address}/Shared%20Documents/${name}`, 'GET', undefined, cookie('admin'));
    expect(file.status).toBe(200);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-disposition')?.startsWith('attachment') ?? false).toBe(attachment);
  });

  it('are not for somebody who has not said who he is', async () => {
    await expect(send(`${under.site.address}/Shared%20Documents/letter.docx`, 'GET', undefined, {})).resolves.toMatchObject({ status: 404 });
  });
});
