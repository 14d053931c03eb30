/** @jest-environment node */
import { errorOf, send, siteUnderTest, type SiteUnderTest } from '../rest/testing/siteUnderTest';

// Evidence: [M] how-to-avoid-getting-throttled-or-blocked (Retry-After, RateLimit headers, the throttle page); [I] sp-dev-docs#3320 (503 without Retry-After), #1905 (save conflict).
let under: SiteUnderTest;
const ITEMS = "web/lists/getbytitle('F')/items";
const title = () => under.as('admin').get('web/title');
const add = (Title: string) => under.as('admin').post(ITEMS, { Title });
const has = async (Title: string): Promise<boolean> => (await under.as('admin').get(`${ITEMS}?$filter=Title eq '${Title}'`)).text.includes(`"Title":"${Title}"`);

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/lists', { Title: 'F', BaseTemplate: 100 });
});
afterEach(() => under.control({ reset: true, clock: null }));
afterAll(() => under.site.close());

describe('throttling', () => {
  it('answers 429 with Retry-After and the RateLimit headers, for as many requests as ordered', async () => {
    await under.control({ throttle: { status: 429, requests: 2, retryAfterSeconds: 3 } });
    for (let at = 0; at < 2; at += 1) {
      const { status, headers } = await title();
      expect([status, ...['retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map(name => headers.get(name))]).toEqual([429, '3', '1200', '0', '3']);
    }
    await expect(title()).resolves.toMatchObject({ status: 200 });
  });

  it('answers 503 without Retry-After, and does nothing of what was asked', async () => {
    await under.control({ throttle: { status: 503, requests: 1 } });
    const { status, headers } = await add('throttled');
    expect([status, headers.get('retry-after'), headers.get('ratelimit-reset')]).toEqual([503, null, null]);
    await expect(has('throttled')).resolves.toBe(false);
  });

  it('hits only addresses of a pattern, for ever until it is lifted', async () => {
    await under.control({ throttle: { status: 429, path: "/web/*('f')/ITEMS" } });
    for (let at = 0; at < 3; at += 1) await expect(add('hit')).resolves.toMatchObject({ status: 429 });
    await expect(title()).resolves.toMatchObject({ status: 200 });
    await under.control({ throttle: null });
    await expect(add('after')).resolves.toMatchObject({ status: 201 });
  });

  it('sends the caller to a page of HTML, as browsers are', async () => {
    await under.control({ throttle: { status: 429, requests: 1, page: true } });
    const { status, headers } = await title();
    expect([status, headers.get('location')]).toEqual([302, '/_layouts/15/Throttle.htm']);
    const page = await fetch(`${under.site.origin}${headers.get('location')}`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});

describe('a lost answer', () => {
  it('is one to a write that was done; reads and digests come through', async () => {
    await under.control({ lostResponses: 1 });
    await expect(title()).resolves.toMatchObject({ status: 200 });
    await expect(under.as('admin').post('contextinfo')).resolves.toMatchObject({ status: 200 });
    await expect(add('lost')).rejects.toThrow();
    await expect(has('lost')).resolves.toBe(true);
    await expect(add('found')).resolves.toMatchObject({ status: 201 });
  });

  it('hits what a pattern says, reads as well', async () => {
    await under.control({ lostResponses: { requests: 2, path: '/web/title' } });
    await expect(add('passes')).resolves.toMatchObject({ status: 201 });
    await expect(title()).rejects.toThrow();
    await expect(title()).rejects.toThrow();
    await expect(title()).resolves.toMatchObject({ status: 200 });
  });
});

describe('other faults', () => {
  it('a save conflict is 409, once, and changes nothing', async () => {
    const item = `${ITEMS}(${((await add('before')).body as { Id: number }).Id})`;
    await under.control({ saveConflicts: 1 });
    const refused = await under.as('admin').merge(item, { Title: 'during' });
    expect([refused.status, errorOf(refused).code]).toEqual([409, '-2130246326, Microsoft.SharePoint.SPException']);
    await expect(has('during')).resolves.toBe(false);
    await expect(under.as('admin').merge(item, { Title: 'after' })).resolves.toMatchObject({ status: 204 });
  });

  it('latency holds an answer back while others come', async () => {
    await under.control({ latency: { milliseconds: 300, requests: 1, path: '/web/title' } });
    const order: string[] = [];
    await Promise.all([title().then(() => order.push('slow')), under.as('admin').get('web/id').then(() => order.push('quick'))]);
    expect(order).toEqual(['quick', 'slow']);
  });

  it('the threshold and the clock are set, moved and set back', async () => {
    await under.control({ threshold: 1 });
    await expect(under.as('admin').get(`${ITEMS}?$filter=Title eq 'x'`)).resolves.toMatchObject({ status: 500 });
    await under.control({ threshold: 5000 });
    await expect(under.control({ clock: '2030-01-01T00:00:00Z' })).resolves.toMatchObject({ body: { now: expect.stringMatching(/^2030-01-01T00:00:00/) } });
    await expect(under.control({ advanceSeconds: 3600 })).resolves.toMatchObject({ body: { now: expect.stringMatching(/^2030-01-01T01:00:/) } });
    const { now } = (await under.control({ clock: null })).body as { now: string };
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(60_000);
  });

  it('all end with reset', async () => {
    await under.control({ throttle: { status: 503 }, lostResponses: 9, saveConflicts: 9, latency: 1 });
    await under.control({ reset: true });
    await expect(title()).resolves.toMatchObject({ status: 200 });
    await expect(add('reset')).resolves.toMatchObject({ status: 201 });
  });
});

describe('orders', () => {
  it.each([
    ['not JSON', '{', 'The body must be JSON'], ['no object', '[]', 'The body must be an object'], ['an unknown name', '{"nonsense":1}', 'Unknown order: nonsense'], ['a prototype', '{"__proto__":1}', 'Unknown order: __proto__'],
    ['no time', '{"clock":"soon"}', 'Wrong value of clock'], ['a number below nothing', '{"threshold":-1}', 'Wrong value of threshold'], ['text for a number', '{"saveConflicts":"1"}', 'Wrong value of saveConflicts'],
    ['another status', '{"throttle":{"status":200}}', 'Wrong value of throttle'], ['an unknown member', '{"throttle":{"status":429,"often":1}}', 'Wrong value of throttle'], ['a pattern that is no text', '{"latency":{"milliseconds":1,"path":1}}', 'Wrong value of latency']
  ])('of %s are refused, and none of the body is done', async (_, body, error) => {
    const before = (await under.control({ clock: '2030-01-01T00:00:00Z' })).status;
    const answer = await send(`${under.site.origin}/_local/control`, 'POST', body, {});
    expect([before, answer.status, answer.body]).toEqual([200, 400, { error }]);
    await expect(title()).resolves.toMatchObject({ status: 200 });
  });

  it('are not taken, nor is there a throttle page, unless the site was started for tests', async () => {
    const plain = await siteUnderTest({ testControl: false });
    await expect(plain.control({ clock: '2030-01-01T00:00:00Z' })).resolves.toMatchObject({ status: 404 });
    await expect(send(`${plain.site.origin}/_layouts/15/Throttle.htm`, 'GET', undefined, {})).resolves.toMatchObject({ status: 404 });
    await plain.site.close();
  });

  it('are taken by POST only', async () => {
    await expect(send(`${under.site.origin}/_local/control`, 'GET', undefined, {})).resolves.toMatchObject({ status: 405 });
  });
});
