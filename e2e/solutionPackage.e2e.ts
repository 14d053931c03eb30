import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { firstPaints } from './firstPaints';
import { SHELL_BUDGET } from './shellBudget';

const ASSETS = 'ClientSideAssets/';

/** Scripts, but for ports and English, that a page fetches before a web part is first drawn: each is a request. */
const MOST_SCRIPTS = 9;

/** Kilobytes, compressed, of each chunk that web parts have in common: what grows here grows for everybody. */
const LIBRARY_BUDGETS: Readonly<Record<string, number>> = {
  fluent: 32,
  'fluent-tabs': 9,
  'fluent-text': 5.5,
  hashing: 4,
  'mount-view': 8,
  pnp: 15,
  shared: 18
};

/** Kilobytes, compressed, of all that a page fetches before a view is first drawn, whatever its language: the aim of every view. */
const FIRST_PAINT_AIM = 140;

/** The same of each view, on a page in Swedish and on one in English, a little above what it is now. */
const FIRST_PAINT_BUDGETS: Readonly<Record<string, { readonly swedish: number; readonly english: number }>> = {
  'chains-view': { swedish: 128, english: 137 },
  'comparison-view': { swedish: 93, english: 96 },
  'decisions-view': { swedish: 123, english: 130 },
  'group-room-view': { swedish: 134, english: 138 },
  'import-view': { swedish: 112, english: 118 },
  'mandate-editor-view': { swedish: 136, english: 140 },
  'overview-view': { swedish: 129, english: 135 },
  'register-view': { swedish: 91, english: 95 },
  'revision-view': { swedish: 106, english: 109 },
  'rosters-view': { swedish: 131, english: 139 },
  'snapshot-view': { swedish: 119, english: 125 },
  'templates-view': { swedish: 99, english: 104 }
};

interface WebPartManifest {
  readonly id: string;
  readonly supportedHosts: readonly string[];
  readonly supportsThemeVariants: boolean;
  readonly preconfiguredEntries: readonly [{ readonly title: Readonly<Record<string, string>> }];
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, { readonly type: string; readonly path?: string }>>;
  };
}

const parts = unzipSync(readFileSync(join(__dirname, '..', 'sharepoint', 'solution', 'uppdrag.sppkg')));
const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

function webParts(): readonly WebPartManifest[] {
  return Object.keys(parts)
    .filter((name) => /WebPart_.*\.xml$/.test(name))
    .map((name) => xml.parse(strFromU8(parts[name])) as { Elements: { ClientSideComponent: { ComponentManifest: string } } })
    .map(({ Elements }) => JSON.parse(Elements.ClientSideComponent.ComponentManifest) as WebPartManifest);
}

const sizeOf = (path: string): number => gzipSync(parts[`${ASSETS}${path}`]).length / 1000;

const paints = () =>
  webParts().flatMap(({ loaderConfig }) => {
    const { path = '' } = loaderConfig.scriptResources[loaderConfig.entryModuleId];
    return firstPaints(path, strFromU8(parts[`${ASSETS}${path}`]), sizeOf);
  });

const total = (...fetched: readonly ReadonlyMap<string, number>[]): number =>
  fetched.flatMap((sizes) => [...sizes.values()]).reduce((sum, size) => sum + size, 0);

const budgetsIn = (language: 'swedish' | 'english'): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(FIRST_PAINT_BUDGETS).map(([view, budgets]) => [view, budgets[language]]));

/** Those over their budget, with their size; one without a budget is over it. */
const overBudget = (sizes: Iterable<readonly [name: string, size: number]>, budgets: Readonly<Record<string, number>>): readonly string[] =>
  [...sizes].filter(([name, size]) => !(size <= budgets[name])).map(([name, size]) => `${name}: ${size.toFixed(1)} kB`);

describe('the solution package', () => {
  it('brings the web parts, in both languages, to SharePoint and Teams', () => {
    expect(webParts().map((webPart) => webPart.preconfiguredEntries[0].title['sv-SE']).sort()).toEqual([
      'Bemanning', 'Beslut', 'Beslutsgångar', 'Grupprum', 'Jämför uppdrag', 'Läs in', 'Mallar', 'Register', 'Uppdragsredigerare', 'Översikt'
    ]);
    for (const webPart of webParts()) {
      expect(webPart.supportedHosts).toEqual(['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp']);
      expect(webPart.supportsThemeVariants).toBe(true);
      expect(webPart.preconfiguredEntries[0].title['en-US']).not.toBe('');
    }
  });

  it('can be deployed to the whole tenant and asks for no permission', () => {
    const { App } = xml.parse(strFromU8(parts['AppManifest.xml'])) as { App: Readonly<Record<string, unknown>> };
    expect(App).toMatchObject({ SkipFeatureDeployment: 'true', IsClientSideSolution: 'true', IsDomainIsolated: 'false' });
    expect(JSON.stringify(App)).not.toMatch(/WebApiPermissionRequest/);
  });

  it('has the icons that Teams asks for', () => {
    for (const { id } of webParts()) {
      expect(Object.keys(parts)).toEqual(
        expect.arrayContaining([`${ASSETS}${id}_color.png`, `${ASSETS}${id}_outline.png`])
      );
    }
  });

  it('puts no more than a small shell of each web part on a page', () => {
    for (const { loaderConfig } of webParts()) {
      const { path = '' } = loaderConfig.scriptResources[loaderConfig.entryModuleId];
      const size = sizeOf(path);
      expect({ path, withinBudget: size <= SHELL_BUDGET, isThere: size > 0 }).toEqual({
        path, withinBudget: true, isThere: true
      });
    }
  });

  it('keeps the chunks that web parts have in common small', () => {
    const common = new Map(paints().flatMap(({ scripts, view }) => [...scripts].filter(([name]) => !name.endsWith('.js') && name !== view)));
    expect([...common.keys()].sort()).toEqual(Object.keys(LIBRARY_BUDGETS).sort());
    expect(overBudget(common, LIBRARY_BUDGETS)).toEqual([]);
  });

  it('draws each view first with few scripts, and small ones, whatever language its page has', () => {
    const all = paints();
    const swedish = all.map(({ view, scripts, ports }) => [view, total(scripts, ports)] as const);
    const english = all.map(({ view, scripts, ports, english: words }) => [view, total(scripts, ports, words)] as const);
    expect([...new Set(all.map(({ view }) => view))].sort()).toEqual(Object.keys(FIRST_PAINT_BUDGETS).sort());
    expect({
      swedish: overBudget(swedish, budgetsIn('swedish')),
      english: overBudget(english, budgetsIn('english')),
      aim: Object.values(FIRST_PAINT_BUDGETS).flatMap(Object.values).filter((budget) => budget > FIRST_PAINT_AIM)
    }).toEqual({ swedish: [], english: [], aim: [] });
    expect(all.filter(({ scripts }) => scripts.size > MOST_SCRIPTS).map(({ view }) => view)).toEqual([]);
  });

  it('knows what each web part fetches for its first reads, and for English', () => {
    const all = paints();
    expect(all.flatMap(({ ports }) => [...ports.keys()])).toEqual(expect.arrayContaining(['drafting-ports', 'followup-ports', 'roster-reading', 'snapshot-ports']));
    expect(all.filter(({ english }) => english.size !== 1).map(({ view }) => view)).toEqual([]);
  });

  it('knows no foreign address it could send a request to', () => {
    // Names of XML vocabularies, pages that error messages point a developer to, and the chat a person opens by a link.
    const named = /^https?:\/\/(schemas\.microsoft\.com|schemas\.openxmlformats\.org|purl\.org|purl\.oclc\.org|www\.w3\.org|answers\.microsoft\.com|teams\.microsoft\.com|pnp\.github\.io|github\.com|reactjs\.org|fb\.me)$/;
    const hosts = Object.keys(parts)
      .filter((name) => name.startsWith(ASSETS) && name.endsWith('.js'))
      .flatMap((name) => strFromU8(parts[name]).match(/https?:\/\/[a-z0-9][a-z0-9.-]*/gi) ?? []);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !named.test(host))).toEqual([]);
  });
});
