import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentSource } from './componentSource';
import { installedComponent, type ClientSideManifest } from './installedComponents';

const manifestEnding = '.manifest.json';
const basePath = '/_debug/';

/** Components of a debug build (`dist` with `*.manifest.json` beside the bundles); read at every request. */
export function debugSource(folder: string): ComponentSource {
  const fileNames = (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
  return {
    basePath: () => basePath,
    components: () =>
      fileNames()
        .filter((name) => name.endsWith(manifestEnding))
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ClientSideManifest)
        .map(installedComponent),
    file: (requested) => {
      // Only names the folder itself lists are read, so no path can lead out of it.
      const name = fileNames().find((candidate) => `${basePath}${candidate}` === requested);
      return name === undefined ? undefined : readFileSync(join(folder, name));
    },
    immutable: false,
  };
}
