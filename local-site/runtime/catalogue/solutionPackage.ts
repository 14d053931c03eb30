import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { installedComponent, type ClientSideManifest, type InstalledComponent } from './installedComponents';

export interface SolutionPackage {
  /** Short hash of the whole package: part of the assets' address, so that they may be cached for ever. */
  readonly hash: string;
  readonly components: readonly InstalledComponent[];
  /** Files of `ClientSideAssets/` by their path in that folder. */
  readonly assets: ReadonlyMap<string, Buffer>;
}

const assetsFolder = 'ClientSideAssets/';

/**
 * Reads an `.sppkg` as the app catalogue does: component manifests out of the features' `ComponentManifest`
 * attributes, files out of `ClientSideAssets/`.
 * @throws when it holds no component, because then the page would only be silently empty
 */
export function readSolutionPackage(content: Buffer): SolutionPackage {
  const entries = Object.entries(unzipSync(content));
  const components = entries
    .filter(([path]) => path.endsWith('.xml'))
    .flatMap(([, bytes]) => componentManifests(Buffer.from(bytes).toString('utf8')))
    .map(installedComponent);
  if (components.length === 0) throw new Error('The solution package holds no client-side component.');
  const assets = entries
    .filter(([path]) => path.startsWith(assetsFolder))
    .map(([path, bytes]) => [path.slice(assetsFolder.length), Buffer.from(bytes)] as const);
  return {
    hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
    components,
    assets: new Map(assets),
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  isArray: (name) => name === 'ClientSideComponent',
});

function componentManifests(xml: string): readonly ClientSideManifest[] {
  const parsed = parser.parse(xml) as {
    Elements?: { ClientSideComponent?: readonly { readonly ComponentManifest?: string }[] };
  };
  return (parsed.Elements?.ClientSideComponent ?? [])
    .map((element) => element.ComponentManifest)
    .filter((manifest): manifest is string => manifest !== undefined)
    .map((manifest) => JSON.parse(manifest) as ClientSideManifest);
}
