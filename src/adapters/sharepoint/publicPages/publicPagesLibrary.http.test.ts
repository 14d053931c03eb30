/** @jest-environment node */
import type { PublicPagesLibrary } from '../../../application/ports/publicPagesLibrary';
import { publicPages } from '../../../schema/lists/publicPages';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { pageText } from './pageText';
import { createPublicPagesLibrary } from './publicPagesLibrary';
import { putPage } from './putPage';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const index = 'index.html';
const page = (key: string): string => `grupp/${key}/index.html`;

describe('the library of public pages', () => {
  let site: BareSite;
  const as = (person: string): PublicPagesLibrary => createPublicPagesLibrary(siteOf(site.connection(person)), async () => undefined);
  const read = (person: string, path: string): Promise<string | null> => pageText(siteOf(site.connection(person)), path).then((stored) => stored?.text ?? null);
  const write = async (person: string, pages: Readonly<Record<string, string>>): Promise<readonly [string[], number]> => {
    const open = await as(person).open(Object.keys(pages));
    const put: string[] = [];
    for (const [path, text] of Object.entries(pages)) if (await open.put(path, bytes(text))) put.push(path);
    return [put, await open.finish()];
  };
  beforeAll(async () => {
    site = await startProvisionedSite({ testControl: true });
  }, 60_000);
  afterAll(() => site.close());

  it('is written by those who publish, and read by readers', async () => {
    expect(await as('staff').lastRun()).toBeNull();
    expect(await write('staff', { [index]: 'alla', [page('rag')]: 'Åsa Ström', [page('rpo')]: 'rpo' })).toEqual([[index, page('rag'), page('rpo')], 0]);
    expect(await read('reader', page('rag'))).toBe('Åsa Ström');
    expect(await as('reader').lastRun()).toMatchObject({ isWhole: true, library: `${site.webUrl}/PublicPages`, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  });

  it('takes only what is new, and says in its place that a group is no more: the staff may remove nothing', async () => {
    expect(await write('publisher', { [index]: 'alla', [page('rpo')]: 'nytt' })).toEqual([[page('rpo')], 1]);
    expect(await read('reader', page('rag'))).toContain('Sidan finns inte längre');
    expect(await read('reader', page('rag'))).not.toContain('Åsa');
    expect(await write('staff', { [index]: 'alla', [page('rpo')]: 'nytt' })).toEqual([[], 0]);
  });

  it('keeps no earlier versions, in which somebody who has left would stand', async () => {
    const file = siteOf(site.connection('admin')).sp.web.getFileByServerRelativePath(siteOf(site.connection('admin')).folderPath(publicPages, page('rag')));
    expect(await file.versions()).toEqual([]);
  });

  it('is written anew by the run after one that was cut short', async () => {
    const cut = await as('staff').open([index, page('rpo')]);
    await cut.put(index, bytes('halv'));
    expect(await as('reader').lastRun()).toMatchObject({ isWhole: false });
    expect(await write('staff', { [index]: 'alla', [page('rpo')]: 'nytt' })).toEqual([[index, page('rpo')], 1]);
    expect(await read('reader', index)).toBe('alla');
    expect(await as('reader').lastRun()).toMatchObject({ isWhole: true });
  });

  it('lets no run write over another that began meanwhile, and the later one closes the list', async () => {
    const [first, second] = [await as('staff').open([index, page('rpo')]), await as('publisher').open([index, page('rpo')])];
    expect(await second.put(index, bytes('andra'))).toBe(true);
    await expect(first.put(index, bytes('första'))).rejects.toMatchObject({ kind: 'conflict', detail: '' });
    await second.put(page('rpo'), bytes('nytt'));
    await second.finish();
    expect([await read('reader', index), (await as('reader').lastRun())?.isWhole]).toEqual(['andra', true]);
    expect(await write('staff', { [index]: 'alla', [page('rpo')]: 'nytt' })).toEqual([[index], 0]);
  });

  it('lets no run close the list of another', async () => {
    const pages = [[index, 'alla'], [page('rpo'), 'nytt']] as const;
    const first = await as('staff').open(pages.map(([path]) => path));
    for (const [path, text] of pages) await first.put(path, bytes(text));
    const second = await as('publisher').open(pages.map(([path]) => path));
    await expect(first.finish()).rejects.toMatchObject({ kind: 'conflict', detail: '' });
    expect((await as('reader').lastRun())?.isWhole).toBe(false);
    for (const [path, text] of pages) await second.put(path, bytes(text));
    await second.finish();
    expect((await as('reader').lastRun())?.isWhole).toBe(true);
  });

  it('does not write over a page that somebody has changed since the library was looked through', async () => {
    const run = await as('staff').open([index, page('rpo')]);
    const library = siteOf(site.connection('publisher'));
    await putPage(library, page('rpo'), bytes('mellan'), (await pageText(library, page('rpo')))!.etag);
    await expect(run.put(page('rpo'), bytes('nyare'))).rejects.toMatchObject({ kind: 'conflict', detail: '' });
    expect(await read('reader', page('rpo'))).toBe('mellan');
    expect(await write('staff', { [index]: 'alla', [page('rpo')]: 'nytt' })).toEqual([[index, page('rpo')], 1]);
  });

  it('does not write over what somebody has put there', async () => {
    await putPage(siteOf(site.connection('staff')), 'grupper.csv', bytes('eget'), null);
    await expect(write('staff', { [index]: 'ny', 'grupper.csv': 'grupp' })).rejects.toMatchObject({ kind: 'conflict', detail: 'grupper.csv' });
    expect(await read('reader', index)).toBe('alla');
  });

  it.each([
    ['admin', true],
    ['staff', true],
    ['publisher', true],
    ['support', false],
    ['participant', false],
    ['reader', false],
    ['outsider', false]
  ])('is written by %s: %s, as the server says', async (person, may) => {
    expect(await as(person).mayWrite()).toBe(may);
    if (may) return;
    await expect(write(person, { [index]: 'attack' })).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|missing)$/) });
    await expect(putPage(siteOf(site.connection(person)), index, bytes('attack'), null)).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|missing)$/) });
    expect(await read('admin', index)).toBe('alla');
  });
});
