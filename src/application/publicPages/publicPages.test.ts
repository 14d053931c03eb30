/** @jest-environment jsdom */
import { parse, parseFragment } from 'parse5';
import { svSeKinds } from '../../loc/rosters/svSeKinds';
import type { KeptPages } from '../../testing/publicPages/publicWorld';
import { attack, keptPages, publicWorld } from '../../testing/publicPages/publicWorld';
import { groupPaths, isPagePath } from '../../domain/publicPages/pagePaths';
import type { PublicPagesPorts } from './publicPagesPorts';
import { writePublicPages } from './writePublicPages';

const run = { kinds: svSeKinds };

/** In milliseconds. */
const day = 86_400_000;
const odd = groupPaths('RAG/../x');

async function written(ports: PublicPagesPorts, kept: KeptPages = keptPages()): Promise<ReadonlyMap<string, string>> {
  await writePublicPages(ports, kept.shelf, run);
  return kept.pages;
}

const page = (pages: ReadonlyMap<string, string>, path: string): string => {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`No ${path} among ${[...pages.keys()].join(', ')}`);
  return found;
};

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('public pages', () => {
  it('are a page, a fragment and data of each group, and tables of all', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    expect([...pages.keys()].sort()).toEqual(
      ['rsl', 'rsg', 'rag', 'rag-gammal', 'RAG/../x'].flatMap((key) => Object.values(groupPaths(key))).concat('grupper.csv', 'grupper.json', 'index.html', 'ledamoter.csv').sort()
    );
    expect([...pages.keys()].every(isPagePath)).toBe(true);
    for (const path of ['index.html', 'grupper.json', 'grupper.csv', 'ledamoter.csv', 'grupp/rsg/index.html', 'grupp/rsg/fragment.html', 'grupp/rsg/grupp.json', 'grupp/rag/index.html', 'grupp/rag-gammal/index.html']) {
      expect(page(pages, path)).toMatchSnapshot(path);
    }
  });

  it('show nobody who is hidden, in one entry or another, whoever writes them', async () => {
    const { as } = await publicWorld();
    const byAdministrator = await written(as('administrator'));
    for (const [path, text] of byAdministrator) {
      expect([path, /Hemliga|Danuta|p-hidden|p-twice/.test(text)]).toEqual([path, false]);
    }
    expect(await written(as('staff'))).toEqual(byAdministrator);
    expect(page(byAdministrator, 'grupp/rsg/index.html')).toContain('2 personer till sitter i gruppen utan att visas med namn.');
  });

  it('name nobody who has left, not in the plan either', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    for (const [path, text] of pages) expect([path, /Leffe|leffe/.test(text)]).toEqual([path, false]);
    expect(page(pages, 'grupp/rsg/index.html')).toContain('Fler generika');
  });

  it('call whoever leads a RAG its convener, as its room does, and whoever leads another group its chair', async () => {
    const { as, world } = await publicWorld();
    const [key, stored] = [...world.rosters.seats].find(([, { seat }]) => seat.groupKey === 'rag' && seat.role === 'convener') ?? [];
    if (key === undefined || !stored) throw new Error('No seat');
    world.rosters.seats.set(key, { ...stored, seat: { ...stored.seat, role: 'chair' } });
    const pages = await written(as('staff'));
    const roles = (path: string): readonly (string | null)[] => [...parsed(page(pages, path)).querySelectorAll('[data-label="Roll"]')].map((cell) => cell.textContent);
    expect(roles('grupp/rag/index.html')).not.toContain('Ordförande');
    expect(roles('grupp/rag/index.html')).toContain('Sammankallande');
    expect(roles('grupp/rsg/index.html')).toContain('Ordförande');
  });

  it('let somebody who leaves vanish at the next run, and a group that is gone as well', async () => {
    const { as, world } = await publicWorld();
    const kept = keptPages();
    expect(page(await written(as('staff'), kept), 'grupp/rsg/index.html')).toContain('Åsa Ström');
    world.clock.advance(day);
    const [key, stored] = [...world.rosters.terms].find(([, { term }]) => term.personKey === 'p-chair') ?? [];
    if (key === undefined || !stored) throw new Error('No term');
    world.rosters.terms.set(key, { ...stored, term: { ...stored.term, to: '2026-03-12' } });
    world.rosters.groups.delete('rag-gammal');
    const result = await writePublicPages(as('staff'), kept.shelf, run);
    expect(result.removed).toBe(3);
    for (const [path, text] of kept.pages) expect([path, text.includes('Åsa Ström')]).toEqual([path, false]);
  });

  it('keep a text that was not published to itself, and say that there is one', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    for (const [path, text] of pages) expect([path, text.includes('Hemlig sammanfattning')]).toEqual([path, false]);
    expect(page(pages, 'grupp/rsg/index.html')).toMatch(/Årsrapport 2025[\s\S]*Den är inte publicerad\./);
  });

  it('leave a notice of a mandate that is withdrawn, and of a group that has been renamed or merged', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    expect(page(pages, 'grupp/rag/index.html')).toContain('upphävdes <time datetime="2025-11-03">3 november 2025</time> och gäller inte längre');
    expect(page(pages, 'grupp/rag/index.html')).toContain('Gruppen hette RAG Syn till och med <time datetime="2025-06-30">30 juni 2025</time>');
    expect(page(pages, 'grupp/rag-gammal/index.html')).toContain('upp i <a href="../../grupp/rag/index.html">RAG Ögon</a>. Beslut: Regionsjukvårdsledningen, § 7.');
    expect(page(pages, 'grupp/rag-gammal/fragment.html')).toContain('upp i RAG Ögon.');
  });

  it('run nothing that stands in names and texts, and fetch nothing', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    for (const path of ['index.html', odd.page, odd.fragment, 'grupp/rag/index.html', 'grupp/rag/fragment.html', 'grupp/rsg/index.html']) {
      const document = parsed(page(pages, path));
      expect([path, document.querySelectorAll('script, img, link, iframe, object, form, svg').length]).toEqual([path, 0]);
      const attributes = [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
      expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'src')).toEqual([]);
      for (const { value } of attributes.filter(({ name }) => name === 'href')) expect(value).toMatch(/^(?:#[a-z0-9-]+|mailto:[^"?&]+@[^"?&]+|(?:\.\.\/)*[a-z0-9_/-]*\.(?:html|json|csv))$/);
      expect(page(pages, path)).not.toMatch(/url\(|@import|https?:\/\/(?!ond)/);
    }
    expect(page(pages, odd.data)).toContain(JSON.stringify(`RAG ${attack}`));
  });

  it('hold no formula in their tables', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    expect(page(pages, 'ledamoter.csv')).toContain(`"'=HYPERLINK(""http://ond.exempel"")"`);
    for (const path of ['ledamoter.csv', 'grupper.csv']) {
      for (const cell of page(pages, path).replace('\uFEFF', '').split(/[;\r\n]+/)) expect(cell).not.toMatch(/^"?\s*[=+\-@\t]/);
    }
  });

  it('are HTML without an error, with what a screen reader looks for', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    for (const [path, text] of [...pages].filter(([name]) => name.endsWith('.html'))) {
      const errors: string[] = [];
      const onParseError = ({ code }: { readonly code: string }): number => errors.push(code);
      if (path.endsWith('fragment.html')) parseFragment(text, { onParseError });
      else parse(text, { onParseError });
      expect([path, errors]).toEqual([path, []]);
    }
    const document = parsed(page(pages, 'grupp/rsg/index.html'));
    expect([...document.querySelectorAll('h1')]).toHaveLength(1);
    expect(document.querySelector('body > a')?.getAttribute('href')).toBe(`#${document.querySelector('main')?.id ?? ''}`);
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).toBeTruthy();
      expect([...table.querySelectorAll('th')].every((cell) => cell.scope !== '')).toBe(true);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no ids in a fragment, which may stand beside another', async () => {
    const pages = await written((await publicWorld()).as('staff'));
    const document = parsed(page(pages, 'grupp/rsg/fragment.html') + page(pages, 'grupp/rag/fragment.html'));
    expect(document.querySelectorAll('[id], main, header, footer, nav, h1')).toHaveLength(0);
    const rules = [...(page(pages, 'grupp/rsg/fragment.html').match(/^ *[^{}\n@]+(?= \{)/gmu) ?? [])].flatMap((selectors) => selectors.split(','));
    expect(rules.length).toBeGreaterThan(5);
    for (const rule of rules) expect(rule.trim()).toMatch(/^\.uppdrag-grupp/);
  });

  it('are the same bytes again, and nothing is written then', async () => {
    const { as } = await publicWorld();
    const kept = keptPages();
    const first = await writePublicPages(as('staff'), kept.shelf, run);
    expect(first.written).toBe(kept.pages.size);
    expect(await writePublicPages(as('staff'), kept.shelf, run)).toMatchObject({ written: 0, removed: 0, groups: 5 });
  });

  it('name the day of the run on the page of all groups alone', async () => {
    const { as, world } = await publicWorld();
    const before = new Map(await written(as('staff')));
    world.clock.advance(2 * day);
    const after = await written(as('staff'));
    expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual(['grupper.json', 'index.html']);
  });

  it('say that a contact has come since the details were confirmed', async () => {
    const { as, world } = await publicWorld();
    expect(page(await written(as('staff')), 'grupp/rsg/index.html')).toContain('Kontaktuppgifterna är bekräftade <time datetime="2026-03-12">12 mars 2026</time>.</p>');
    const [key, stored] = [...world.rosters.terms].find(([, { term }]) => term.personKey === 'p-chair') ?? [];
    if (key === undefined || !stored) throw new Error('No term');
    world.rosters.terms.set(key, { ...stored, term: { ...stored.term, from: '2026-03-13' } });
    world.clock.advance(2 * day);
    expect(page(await written(as('staff')), 'grupp/rsg/index.html')).toContain('12 mars 2026</time>. De har ändrats sedan dess.');
  });

  it('are not written by a reader, who does not see all that belongs there', async () => {
    const kept = keptPages();
    await expect(writePublicPages((await publicWorld()).as('reader'), kept.shelf, run)).rejects.toMatchObject({ kind: 'denied' });
    expect(kept.pages.size).toBe(0);
  });
});

describe('the address of a group', () => {
  it('is its key, or a checksum of a key that is no name of a folder', () => {
    expect(groupPaths('rag-ogon').page).toBe('grupp/rag-ogon/index.html');
    for (const key of ['../x', 'a/b', 'con', 'Rag', '', 'å', '.', 'x'.repeat(129), 'a b']) expect(groupPaths(key).page).toMatch(/^grupp\/_[0-9a-f]{32}\/index\.html$/);
    expect(groupPaths('Rag').page).not.toBe(groupPaths('rag').page);
  });
});
