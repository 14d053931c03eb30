/** @jest-environment node */
import { spfi, SPBrowser, SPFx, type ISPFXContext, type SPFI } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import { createBatch } from '@pnp/sp/batching';
import { BearerToken, BrowserFetchWithRetry, Cancelable, Caching, DefaultParse, HttpRequestError, InjectHeaders, TextParse, Timeout } from '@pnp/queryable';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/context-info';
import '@pnp/sp/site-users/web';
import { login, send, siteUnderTest, type SiteUnderTest } from './testing/siteUnderTest';

// Evidence: [C] PnPjs 4 itself, with the behaviours its documentation tells everybody to use; nothing of them is replaced or set in another way.
let under: SiteUnderTest;
interface Sent { readonly method: string; readonly url: string; readonly headers: Headers }
let sent: Sent[] = [];
const realFetch = globalThis.fetch;

beforeAll(async () => {
  under = await siteUnderTest({ asLogin: login('admin') });
  await under.pnp('admin').web.lists.add('P');
  for (let at = 1; at <= 25; at += 1) await under.as('admin').post("web/lists/getbytitle('P')/items", { Title: `t${at}` });
  globalThis.fetch = (url, init) => {
    sent.push({ method: init?.method ?? 'GET', url: String(url), headers: new Headers(init?.headers) });
    return realFetch(url, init);
  };
});
beforeEach(() => { sent = []; });
afterEach(() => under.control({ reset: true, clock: null }));
afterAll(async () => {
  globalThis.fetch = realFetch;
  await under.site.close();
});

const listOf = (sp: SPFI) => sp.web.lists.getByTitle('P');
const contextInfos = (): number => sent.filter(({ url }) => /contextinfo$/.test(url)).length;

/** The only thing that is not PnPjs: the context a page hands to its web part. */
async function pageContext(): Promise<ISPFXContext> {
  const info = (await send(`${under.site.address}/_api/contextinfo`, 'POST', undefined, { Accept: 'application/json;odata=nometadata' })).body as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
  return { pageContext: { web: { absoluteUrl: under.site.address }, legacyPageContext: { formDigestTimeoutSeconds: info.FormDigestTimeoutSeconds, formDigestValue: info.FormDigestValue } } } as ISPFXContext;
}

describe('SPFx', () => {
  it('writes with the digest of the page, and asks for none', async () => {
    const sp = spfi().using(SPFx(await pageContext()));
    sent = [];
    await expect(listOf(sp).items.add({ Title: 'spfx' })).resolves.toMatchObject({ Title: 'spfx' });
    expect(contextInfos()).toBe(0);
    expect(sent[0].headers.get('x-requestdigest')).toMatch(/^0x[0-9A-F]{128},/);
    expect(sent[0].headers.has('authorization')).toBe(false);
  });

  it('is refused when the digest on the server’s clock is too old, and the text says so', async () => {
    const sp = spfi().using(SPFx(await pageContext()));
    await under.control({ advanceSeconds: 3600 });
    await expect(listOf(sp).items.add({ Title: 'late' })).rejects.toThrow(/403[^]*-2130575252/);
  });
});

describe('SPBrowser', () => {
  it('fetches one digest per web and keeps it', async () => {
    const other = spfi().using(SPBrowser({ baseUrl: `${under.site.origin}/sites/dev` }));
    await other.web.lists.add('P');
    await listOf(other).items.add({ Title: 'dev' });
    await listOf(other).items.getById(1).update({ Title: 'dev2' });
    expect(contextInfos()).toBe(1);
    await expect(listOf(other).items.getById(1)()).resolves.toMatchObject({ Title: 'dev2' });
  });
});

describe('a bearer', () => {
  it('needs no digest', async () => {
    const sp = spfi(under.site.address).using(DefaultInit(), DefaultHeaders(), BrowserFetchWithRetry(), DefaultParse(), BearerToken(login('admin')));
    await expect(sp.web.currentUser()).resolves.toMatchObject({ Email: login('admin') });
    await listOf(sp).items.add({ Title: 'bearer' });
    expect(contextInfos()).toBe(0);
  });

  it.each(['anna', 'bo'])('is who it says: %s may not even open the web', async name => {
    const sp = spfi(under.site.address).using(DefaultInit(), DefaultHeaders(), BrowserFetchWithRetry(), DefaultParse(), BearerToken(login(name)));
    await expect(sp.web()).rejects.toThrow(/403[^]*-2147024891/);
  });
});

describe('reading', () => {
  const sp = (): SPFI => under.pnp('admin');

  it('pages with for await, to the last item and no further', async () => {
    const pages: number[] = [];
    for await (const page of listOf(sp()).items.select('Id').top(10)) pages.push((page as unknown[]).length);
    expect(pages.reduce((sum, length) => sum + length)).toBe((await listOf(sp())()).ItemCount);
    expect(pages.slice(0, -1)).toEqual([10, 10]);
  });

  it('pages at every level of metadata', async () => {
    for (const Accept of ['application/json;odata=verbose', 'application/json;odata=nometadata', 'application/json;odata=minimalmetadata']) {
      const seen: number[] = [];
      const items = listOf(sp()).items.select('Id').top(10).using(InjectHeaders({ Accept }));
      for await (const page of items) seen.push(...(page as { Id: number }[]).map(item => item.Id));
      expect(seen.length).toBeGreaterThan(25);
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('filters by the fluent expressions of PnPjs', async () => {
    const rows = await listOf(sp()).items.filter<{ Title: string; Id: number }>(f => f.or(f.text('Title').equals('t3'), f.and(f.text('Title').startsWith('t'), f.number('Id').lessThan(3))))<{ Title: string }[]>();
    expect(rows.map(row => row.Title)).toEqual(['t1', 't2', 't3']);
  });

  it('caches what was read, and is told by telemetry what it reads', async () => {
    const cached = listOf(sp()).items.getById(1).using(Caching());
    const [first, second] = [await cached<{ Title: string }>(), await cached<{ Title: string }>()];
    expect([first.Title, second.Title, sent.length]).toEqual(['t1', 't1', 1]);
    expect(sent[0].headers.get('x-clientservice-clienttag')).toBe('s.t.w.l.g.items()');
  });

  it('reads text, blobs and buffers of files', async () => {
    const folder = sp().web.getFolderByServerRelativePath('/sites/test/Shared Documents');
    await folder.files.addUsingPath("it's 50% #1.txt", 'contents å', { Overwrite: true });
    const file = sp().web.getFileByServerRelativePath("/sites/test/Shared Documents/it's 50% #1.txt");
    await expect(file.getText()).resolves.toBe('contents å');
    expect(Buffer.from(await file.getBuffer()).toString()).toBe('contents å');
    expect((await file.getBlob()).size).toBe(11);
    await expect(sp().web.select('Title').using(TextParse())()).resolves.toContain('"Title":"test"');
  });
});

describe('throttled', () => {
  const retrying = (): SPFI => spfi(under.site.address).using(DefaultInit(), DefaultHeaders(), BrowserFetchWithRetry({ interval: 1 }), DefaultParse(), BearerToken(login('admin')));

  it.each([[429, 0], [503, 0], [429, undefined], [503, undefined]] as const)('by %i with Retry-After %s tries again and succeeds, and does a write once', async (status, retryAfterSeconds) => {
    await under.control({ throttle: { status, requests: 2, retryAfterSeconds } });
    const title = `retried ${status} ${retryAfterSeconds}`;
    await expect(listOf(retrying()).items.add({ Title: title })).resolves.toMatchObject({ Title: title });
    expect(sent.filter(({ url }) => /items$/.test(url))).toHaveLength(3);
    await expect(listOf(retrying()).items.filter(`Title eq '${title}'`)()).resolves.toHaveLength(1);
  });

  it('for longer than it tries gives up with the status', async () => {
    await under.control({ throttle: { status: 429, retryAfterSeconds: 0 } });
    await expect(retrying().web()).rejects.toThrow(/429/);
  });

  it('to the page of HTML fails to read JSON instead of taking it for an answer', async () => {
    await under.control({ throttle: { status: 429, requests: 1, page: true } });
    await expect(retrying().web()).rejects.toThrow();
  });
});

describe('batches', () => {
  it('of PnPjs hold reads and writes, of the web and of one list, at the same time', async () => {
    const sp = under.pnp('admin');
    const [web, runWeb] = sp.web.batched();
    const list = listOf(sp);
    const [inBatch, runList] = createBatch(list);
    list.using(inBatch);
    const results = [web.select('Title')(), web.currentUser.select('Email')(), list.items.add({ Title: 'b1' }), list.items.getById(2).select('Title')(), list.items.add({ Title: 'b2' })];
    await Promise.all([runWeb(), runList()]);
    await expect(Promise.all(results)).resolves.toMatchObject([{ Title: 'test' }, { Email: login('admin') }, { Title: 'b1' }, { Title: 't2' }, { Title: 'b2' }]);
    expect(sent.map(({ url }) => url)).toEqual([`${under.site.address}/_api/$batch`, `${under.site.address}/_api/$batch`]);
  });

  it('of SPFx carry one digest for all', async () => {
    const sp = spfi().using(SPFx(await pageContext()));
    sent = [];
    const [batched, run] = sp.batched();
    const added = Array.from({ length: 20 }, (_, at) => listOf(batched).items.add({ Title: `d${at}` }));
    await run();
    await expect(Promise.all(added)).resolves.toHaveLength(20);
    expect(sent).toHaveLength(1);
  });

  it('fail one by one', async () => {
    const [batched, run] = under.pnp('admin').batched();
    const results = Promise.allSettled([listOf(batched).items.getById(1).select('Title')(), listOf(batched).items.getById(999)(), listOf(batched).items.add({ Title: 'ok' }), batched.web.lists.getByTitle('none')()]);
    await run();
    expect((await results).map(result => (result.status === 'rejected' ? (result.reason as HttpRequestError).status : 'done'))).toEqual(['done', 404, 'done', 404]);
  });
});

describe('a caller who changes his mind', () => {
  it('aborts by time-out or by hand, and the site goes on', async () => {
    await under.control({ latency: { milliseconds: 400, requests: 2, path: '/web?' } });
    const sp = under.pnp('admin');
    await expect(sp.web.select('Title').using(Timeout(50))()).rejects.toThrow(/abort/i);
    const cancelled = sp.web.select('Id').using(Cancelable())();
    setTimeout(() => (cancelled as unknown as { cancel(): Promise<void> }).cancel(), 50);
    await expect(cancelled).rejects.toThrow();
    await under.control({ reset: true });
    await expect(sp.web.select('Title')()).resolves.toEqual(expect.objectContaining({ Title: 'test' }));
  });
});
