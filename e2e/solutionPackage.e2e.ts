import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

const ASSETS = 'ClientSideAssets/';

/** Kilobytes, compressed, that a web part may put on a page before anybody looks at it. */
const SHELL_BUDGET = 4;

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
      const size = gzipSync(parts[`${ASSETS}${path}`]).length;
      expect({ path, withinBudget: size <= SHELL_BUDGET * 1024, isThere: size > 0 }).toEqual({
        path, withinBudget: true, isThere: true
      });
    }
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
