import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync, type Unzipped } from 'fflate';

let parts: Unzipped | undefined;

/**
 * Kilobytes, compressed, of what a page in English fetches beside the scripts of one in Swedish before its view is useful: the
 * first words of each web part among the scripts, out of the package.
 * @param scripts names of what was fetched, the web part's own by its bundle, e.g. `group-room`
 */
export function englishWords(scripts: readonly string[]): number {
  parts ??= unzipSync(readFileSync(join(__dirname, '..', '..', 'sharepoint', 'solution', 'uppdrag.sppkg')), { filter: ({ name }) => name.includes('-english_') });
  const wanted = new Set(scripts.map((name) => `chunk.${name}-english`));
  return Object.entries(parts)
    .filter(([path]) => wanted.has(/([^/]+)_[0-9a-f]+\.js$/.exec(path)?.[1] ?? ''))
    .reduce((total, [, content]) => total + gzipSync(content, { level: 9 }).length / 1000, 0);
}
