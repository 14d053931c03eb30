import '@pnp/sp/webs';
import { spPost, SPQueryable } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { connect } from './connect';
import { settledInOneBatch } from './inOneBatch';
import { failing } from './toFailure';

type Answer = Response | Error;

const realFetch = globalThis.fetch;
let sent: { readonly url: string; readonly init: RequestInit }[];
let waited: number[];

/** Lets the network answer in this order. */
function answering(...answers: readonly Answer[]): SPFI {
  const rest = [...answers];
  sent = [];
  waited = [];
  globalThis.fetch = async (url, init) => {
    sent.push({ url: String(url), init: init ?? {} });
    const answer = rest.shift();
    if (!answer || answer instanceof Error) {
      throw answer ?? new Error('more requests than expected');
    }
    return answer;
  };
  return connect('https://x.example/sites/a', 'me', async (milliseconds) => {
    waited.push(milliseconds);
  });
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
const busy = (status: number, headers: Record<string, string> = {}): Response => new Response('', { status, headers });
const lost = (): Error => new TypeError('fetch failed');
const title = (sp: SPFI): Promise<{ Title: string }> => failing(() => sp.web.select('Title')<{ Title: string }>());
const write = (sp: SPFI, headers: Record<string, string> = {}): Promise<unknown> =>
  failing(() => spPost(SPQueryable(sp.web, 'things'), { body: '{}', headers }));

afterEach(() => {
  globalThis.fetch = realFetch;
});

describe('sending', () => {
  it('waits as long as a throttling server asks, then sends again', async () => {
    const sp = answering(busy(429, { 'Retry-After': '7' }), busy(503, { 'Retry-After': '2' }), json({ Title: 'A' }));
    await expect(title(sp)).resolves.toMatchObject({ Title: 'A' });
    expect(waited).toEqual([7000, 2000]);
  });

  it('repeats a throttled write, which the server has refused before doing it', async () => {
    const sp = answering(busy(429, { 'Retry-After': '1' }), json({}));
    await write(sp);
    expect(sent).toHaveLength(2);
  });

  it('gives up in the end, and at once when asked to wait longer than people do', async () => {
    await expect(title(answering(busy(429), busy(429), busy(429), busy(429)))).rejects.toMatchObject({ kind: 'throttled' });
    expect(sent).toHaveLength(4);
    await expect(title(answering(busy(429, { 'Retry-After': '600' })))).rejects.toMatchObject({ kind: 'throttled' });
    expect(waited).toEqual([]);
  });

  it('repeats a read whose answer was lost, but never a write', async () => {
    await expect(title(answering(lost(), json({ Title: 'A' })))).resolves.toMatchObject({ Title: 'A' });
    await expect(write(answering(lost()))).rejects.toMatchObject({ kind: 'offline' });
    expect(sent).toHaveLength(1);
    await expect(write(answering(busy(503)))).rejects.toMatchObject({ kind: 'throttled' });
    expect(sent).toHaveLength(1);
  });

  it('renews a stale digest once and uses the new one from then on', async () => {
    const stale = (): Response =>
      json({ 'odata.error': { code: '-2130575251, X', message: { lang: 'en', value: 'stale' } } }, 403);
    const sp = answering(stale(), json({ FormDigestValue: 'new' }), json({}), json({}));
    await write(sp, { 'X-RequestDigest': 'old' });
    await write(sp, { 'X-RequestDigest': 'old' });
    expect(sent.map(({ url }) => url.slice(url.indexOf('/_api')))).toEqual([
      '/_api/web/things',
      '/_api/contextinfo',
      '/_api/web/things',
      '/_api/web/things'
    ]);
    expect(sent.map(({ init }) => new Headers(init.headers).get('X-RequestDigest'))).toEqual(['old', null, 'new', 'new']);
    await expect(write(answering(stale(), busy(401)), { 'X-RequestDigest': 'old' })).rejects.toMatchObject({ kind: 'expired' });
  });

  it('takes a page for what it is: a sign-in page or the throttling page', async () => {
    const page = (): Response => new Response('<html></html>', { headers: { 'Content-Type': 'text/html' } });
    await expect(title(answering(page()))).rejects.toMatchObject({ kind: 'expired' });
    const throttle = page();
    Object.defineProperty(throttle, 'url', { value: 'https://x.example/_layouts/15/Throttle.htm' });
    await expect(title(answering(throttle))).rejects.toMatchObject({ kind: 'throttled' });
  });
});

describe('a batch', () => {
  const part = (status: string, body: unknown): string =>
    `--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status}\r\nCONTENT-TYPE: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;
  const batch = (...parts: readonly string[]): Response => new Response(`${parts.join('')}--batchresponse_1--\r\n`);

  it('gives each call its own outcome from one request', async () => {
    const sp = answering(batch(part('200 OK', { Title: 'A' }), part('404 Not Found', {})));
    const [first, second] = await settledInOneBatch<[{ Title: string }, { Title: string }]>(sp, (batched) => [
      batched.web.select('Title')<{ Title: string }>(),
      batched.web.select('Url')<{ Title: string }>()
    ]);
    expect(first).toMatchObject({ Title: 'A' });
    expect(second).toMatchObject({ kind: 'missing' });
    expect(sent).toHaveLength(1);
  });

  it('of reads is sent again when its answer was lost, and fails as a whole when none comes', async () => {
    const read = (sp: SPFI): Promise<unknown> => settledInOneBatch<[unknown]>(sp, (batched) => [batched.web.select('Title')()]);
    await expect(read(answering(lost(), batch(part('200 OK', { Title: 'A' }))))).resolves.toMatchObject([{ Title: 'A' }]);
    await expect(read(answering(lost(), lost(), lost(), lost()))).rejects.toMatchObject({ kind: 'offline' });
  });

  it('that writes is not sent again', async () => {
    const sp = answering(lost());
    const writes = settledInOneBatch<[unknown]>(sp, (batched) => [spPost(SPQueryable(batched.web, 'things'), { body: '{}' })]);
    await expect(writes).rejects.toMatchObject({ kind: 'offline' });
    expect(sent).toHaveLength(1);
  });

  it('without calls asks nobody', async () => {
    await expect(settledInOneBatch<readonly []>(answering(), () => [])).resolves.toEqual([]);
    expect(sent).toEqual([]);
  });
});
