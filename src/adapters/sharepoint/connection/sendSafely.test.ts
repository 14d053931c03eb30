import '@pnp/sp/webs';
import { spPost, SPQueryable } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import { empty, json, lost, restoreNetwork, scriptNetwork, spError } from '../../../testing/scriptedNetwork';
import { failing } from './toFailure';

const title = (sp: SPFI): Promise<{ Title: string }> => failing(() => sp.web.select('Title')<{ Title: string }>());
const write = (sp: SPFI, headers: Record<string, string> = {}): Promise<unknown> =>
  failing(() => spPost(SPQueryable(sp.web, 'things'), { body: '{}', headers }));

afterEach(restoreNetwork);

describe('sending', () => {
  it('waits as long as a throttling server asks, then sends again', async () => {
    const { sp, waited } = scriptNetwork(empty(429, { 'Retry-After': '7' }), empty(503, { 'Retry-After': '2' }), json({ Title: 'A' }));
    await expect(title(sp)).resolves.toMatchObject({ Title: 'A' });
    expect(waited).toEqual([7000, 2000]);
  });

  it('repeats a throttled write, which the server has refused before doing it', async () => {
    const { sp, sent } = scriptNetwork(empty(429, { 'Retry-After': '1' }), json({}));
    await write(sp);
    expect(sent).toHaveLength(2);
  });

  it('gives up in the end', async () => {
    const { sp, sent } = scriptNetwork(empty(429), empty(429), empty(429), empty(429));
    await expect(title(sp)).rejects.toMatchObject({ kind: 'throttled' });
    expect(sent).toHaveLength(4);
  });

  it('does not wait longer than people do', async () => {
    const { sp, waited } = scriptNetwork(empty(429, { 'Retry-After': '600' }));
    await expect(title(sp)).rejects.toMatchObject({ kind: 'throttled' });
    expect(waited).toEqual([]);
  });

  it('repeats a read whose answer was lost', async () => {
    const { sp } = scriptNetwork(lost(), empty(503), json({ Title: 'A' }));
    await expect(title(sp)).resolves.toMatchObject({ Title: 'A' });
  });

  it.each([
    ['offline', lost()],
    ['throttled', empty(503)]
  ])('never repeats a write that may have been done: %s', async (kind, reaction) => {
    const { sp, sent } = scriptNetwork(reaction);
    await expect(write(sp)).rejects.toMatchObject({ kind });
    expect(sent).toHaveLength(1);
  });

  it('renews a stale digest once and uses the new one from then on', async () => {
    const stale = spError(403, '-2130575251, Microsoft.SharePoint.SPException');
    const { sp, sent } = scriptNetwork(stale, json({ FormDigestValue: 'new' }), json({}), json({}));
    await write(sp, { 'X-RequestDigest': 'old' });
    await write(sp, { 'X-RequestDigest': 'old' });
    expect(sent.map(({ path, init }) => [path, new Headers(init.headers).get('X-RequestDigest')])).toEqual([
      ['_api/web/things', 'old'],
      ['_api/contextinfo', null],
      ['_api/web/things', 'new'],
      ['_api/web/things', 'new']
    ]);
  });

  it('says that the session has ended when no new digest is given', async () => {
    const { sp } = scriptNetwork(spError(403, '-2130575252, Microsoft.SharePoint.SPException'), empty(401));
    await expect(write(sp, { 'X-RequestDigest': 'old' })).rejects.toMatchObject({ kind: 'expired' });
  });

  it.each([
    ['a sign-in page', 'https://login.example/', 'expired'],
    ['the throttling page', 'https://x.example/_layouts/15/Throttle.htm', 'throttled']
  ])('takes %s for what it is', async (_name, url, kind) => {
    const page = new Response('<html></html>', { headers: { 'Content-Type': 'text/html' } });
    Object.defineProperty(page, 'url', { value: url });
    await expect(title(scriptNetwork(page).sp)).rejects.toMatchObject({ kind });
  });

  it('gives every request a time to be answered in', async () => {
    const { sp, sent } = scriptNetwork(json({ Title: 'A' }));
    await title(sp);
    expect(sent[0]?.init.signal).toBeInstanceOf(AbortSignal);
  });
});
