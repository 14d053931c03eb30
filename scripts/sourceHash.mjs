import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a file or folder, in an order that does not depend on the machine. */
function filesBelow(path) {
  if (!existsSync(path)) {
    return [];
  }
  return statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => filesBelow(join(path, name))) : [path];
}

/**
 * SHA-256 over the names and contents of files, to tell whether something built from them is stale.
 * @param {string} base folder that the names are relative to
 * @param {readonly string[]} places files and folders below it; a missing one counts as empty
 * @param {(path: string) => boolean} counts tells which files matter
 */
export function sourceHash(base, places, counts = () => true) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesBelow(join(base, place))).filter(counts)) {
    hash.update(file.slice(base.length).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
