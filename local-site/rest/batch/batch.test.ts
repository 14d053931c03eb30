/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { errorOf, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';
import { parseBatch } from './parseBatch';

// Evidence: [M] batch requests; [R] the flat answer; [I] pnpcore#777 (1 MiB), Office365-REST-Python-Client#367 (100 operations).
let under: SiteUnderTest;
const ITEMS = "web/lists/getbytitle('B')/items";

const part = (method: string, path: string, body = ''): string => [
  'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${path.startsWith('http') ? path : `${under.site.address}/_api/${path}`} HTTP/1.1`,
  'Accept: application/json;odata=nometadata', 'Content-Type: application/json', '', body, ''
].join('\n');
const post = (parts: readonly string[]): Promise<Answer> =>
  under.as('admin').post('$batch', `${parts.map(one => `--b\n${one}`).join('\n')}\n--b--\n`, { 'Content-Type': 'multipart/mixed; boundary="b"' });
const changeset = (parts: readonly string[]): string => `Content-Type: multipart/mixed; boundary="c"\n\n${parts.map(one => `--c\n${one}`).join('\n')}\n--c--\n`;
const statuses = (answer: Answer): number[] => [...answer.text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(match => Number(match[1]));

beforeAll(async () => {
  under = await siteUnderTest();
  await under.pnp('admin').web.lists.add('B');
});
afterAll(() => under.site.close());

describe('$batch', () => {
  it('answers flat, in order, each part with its own status; a failed part undoes nothing', async () => {
    const answer = await post([
      part('GET', 'web/title'),
      changeset([part('POST', ITEMS, '{"Title":"one"}'), part('POST', ITEMS, '{"Nope":1}'), part('POST', ITEMS, '{"Title":"two"}')]),
      part('GET', `${ITEMS}(99)`)
    ]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(answer.text).not.toContain('changeset');
    expect(statuses(answer)).toEqual([200, 201, 400, 201, 404]);
    expect(answer.text).toMatch(/^--batchresponse_[0-9a-f-]+\r\nContent-Type: application\/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP\/1\.1 200 OK\r\nCONTENT-TYPE: application\/json;odata=nometadata/);
    expect(answer.text).toMatch(/--batchresponse_[0-9a-f-]+--\r\n$/);
    expect(answer.text).toContain('ETAG: "');
    expect(rowsOf(await under.as('admin').get(ITEMS)).map(row => row.Title)).toEqual(['one', 'two']);
  });

  it('takes 100 operations and no more', async () => {
    const many = (count: number) => Array.from({ length: count }, () => part('GET', 'web/title'));
    expect(statuses(await post(many(100)))).toHaveLength(100);
    const refused = await post(many(101));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("maximum number of '100'");
  });

  it('takes one mebibyte and no more', async () => {
    const answer = await post([part('POST', ITEMS, JSON.stringify({ Title: 'x'.repeat(1048576) }))]);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('however a maximum of 1048576 bytes is allowed.');
  });

  it('stays in its site collection, and holds no batch', async () => {
    const answer = await post([part('GET', `${under.site.origin}/sites/dev/_api/web/title`), part('GET', 'http://evil.example/sites/test/_api/web/title'), changeset([part('POST', '$batch')])]);
    expect(statuses(answer)).toEqual([404, 404, 404]);
  });

  it('refuses a read in a changeset, as recorded, and a write outside one, before anything is done', async () => {
    const read = await post([changeset([part('POST', ITEMS, '{"Title":"refused"}'), part('GET', 'web/title')])]);
    expect([read.status, errorOf(read).message]).toEqual([
      400, "An invalid HTTP method 'GET' was detected for a request in a change set. Requests in change sets only support the HTTP methods 'POST', 'PUT', 'DELETE', 'MERGE', and 'PATCH'."
    ]);
    const write = await post([part('GET', 'web/title'), part('POST', ITEMS, '{"Title":"refused"}')]);
    expect([write.status, errorOf(write).code]).toEqual([400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException']);
    expect(rowsOf(await under.as('admin').get(`${ITEMS}?$filter=Title eq 'refused'`))).toEqual([]);
  });

  it('takes a write outside a changeset from OData 4, as SPHttpClientBatch sends it', async () => {
    const body = `--b\n${part('POST', ITEMS, '{"Title":"v4"}')}\n--b--\n`;
    expect(statuses(await under.as('admin').post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b', 'OData-Version': '4.0' }))).toEqual([201]);
  });

  it('does nothing of a batch that was cut off on its way', async () => {
    const cut = `--b\n${changeset([part('POST', ITEMS, '{"Title":"cut"}')])}\n`;
    for (const body of [cut, 'no batch at all', `--b\n${part('GET', 'web/title')}`]) {
      expect((await under.as('admin').post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' })).status).toBe(400);
    }
    expect(rowsOf(await under.as('admin').get(`${ITEMS}?$filter=Title eq 'cut'`))).toEqual([]);
  });

  it('at an address that is not well-formed is 404', async () => {
    const answer = await under.as('admin').post(`${under.site.origin}/sites/te%zzst/_api/$batch`, '--b--\n', { 'Content-Type': 'multipart/mixed; boundary=b' });
    expect(answer.status).toBe(404);
  });

  it('wants one digest for the whole of it', async () => {
    const body = `--b\n${changeset([part('POST', ITEMS, '{"Title":"digest"}')])}\n--b--\n`;
    const go = (headers: Record<string, string>) => send(`${under.site.address}/_api/$batch`, 'POST', body, { Accept: 'application/json;odata=nometadata', 'Content-Type': 'multipart/mixed; boundary=b', ...headers });
    const refused = await go({});
    expect([refused.status, errorOf(refused).code]).toEqual([403, '-2130575251, Microsoft.SharePoint.SPException']);
    const info = await send(`${under.site.address}/_api/contextinfo`, 'POST', undefined, { Accept: 'application/json;odata=nometadata' });
    const done = await go({ 'X-RequestDigest': (info.body as { FormDigestValue: string }).FormDigestValue });
    expect(statuses(done)).toEqual([201]);
  });

  it('is spoken by PnPjs, reads and writes together', async () => {
    const [batched, execute] = under.pnp('admin').batched();
    const items = batched.web.lists.getByTitle('B').items;
    const added = items.add({ Title: 'from PnPjs' });
    const changed = items.getById(1).update({ Title: 'changed' });
    const read = batched.web.lists.getByTitle('B').select('Title')<{ Title: string }>();
    const failed = items.getById(999)().catch((error: { status: number }) => error.status);
    await execute();
    await expect(added).resolves.toMatchObject({ Title: 'from PnPjs' });
    await expect(changed).resolves.toMatchObject({ etag: expect.stringMatching(/,2"$/) });
    await expect(read).resolves.toMatchObject({ Title: 'B' });
    await expect(failed).resolves.toBe(404);
  });
});

describe('cutting a batch', () => {
  it('keeps bodies whole, whatever the line ends', () => {
    const text = ['--b', 'Content-Type: application/http', '', 'POST http://x/_api/y HTTP/1.1', 'Accept: a', '', '{"a":', '', '"b"}', '', '--b--', ''];
    for (const end of ['\n', '\r\n']) {
      expect(parseBatch('multipart/mixed; boundary=b', text.join(end), true)).toEqual([
        { method: 'POST', target: 'http://x/_api/y', headers: { accept: 'a' }, body: '{"a":\n\n"b"}', changeset: undefined }
      ]);
    }
  });
});
