import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComponentManifest } from './componentManifest';

export interface PlatformFiles {
  readonly manifests: readonly ComponentManifest[];
  /** Scripts by file name. */
  readonly scripts: readonly { readonly fileName: string; readonly source: string }[];
  /** Absolute paths of everything that is copied as it is (fonts). */
  readonly otherFiles: readonly { readonly fileName: string; readonly path: string }[];
}

const manifestEnding = '.manifest.json';

/** Reads what the `@microsoft/sp-*` packages publish in `dist`; type declarations and source maps stay there. */
export async function platformFiles(nodeModules: string): Promise<PlatformFiles> {
  const scope = join(nodeModules, '@microsoft');
  const packages = (await readdir(scope)).filter((name) => name.startsWith('sp-')).sort();
  const manifests: ComponentManifest[] = [];
  const scripts: { fileName: string; source: string }[] = [];
  const otherFiles: { fileName: string; path: string }[] = [];
  for (const packageName of packages) {
    const dist = join(scope, packageName, 'dist');
    const entries = await readdir(dist, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(dist, entry.name);
      if (entry.name.endsWith(manifestEnding)) {
        manifests.push(JSON.parse(await readFile(path, 'utf8')) as ComponentManifest);
      } else if (entry.name.endsWith('.js')) {
        // `index.js` is the module for bundlers; the loader never asks for it, and the names would collide.
        if (entry.name !== 'index.js') scripts.push({ fileName: entry.name, source: await readFile(path, 'utf8') });
      } else if (/\.(woff2?|ttf|png|svg)$/.test(entry.name)) {
        otherFiles.push({ fileName: entry.name, path });
      }
    }
  }
  return { manifests, scripts, otherFiles };
}
