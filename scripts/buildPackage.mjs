import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root, solutionPackage, tools } from './paths.mjs';
import { runOnProjectNode } from './processes.mjs';
import { Refusal, say } from './say.mjs';
import { sourceHash } from './sourceHash.mjs';
import { withLock } from './withLock.mjs';

const ingredients = ['src', 'config', 'teams', 'sharepoint/assets', 'package.json', 'package-lock.json', 'tsconfig.json', 'eslint.config.js'];
const stampFile = join(cacheFolder, 'solution.sha256');
const isIngredient = (file) => !/\.test\.tsx?$/.test(file);

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What the package was made of and what it was: a package that somebody else has built counts as stale. */
const stampOf = (sources) => `${sources} ${existsSync(solutionPackage) ? sha256(solutionPackage) : 'none'}\n`;

async function heft(...args) {
  const { code, output } = await runOnProjectNode([tools.heft, ...args], { stdout: 'collect' });
  if (code !== 0) {
    process.stderr.write(output);
    throw new Refusal(
      `Lösningen gick inte att bygga (heft ${args[0]}); felen står här ovanför.`,
      `The solution could not be built (heft ${args[0]}); the errors stand above.`
    );
  }
}

/** Builds `sharepoint/solution/uppdrag.sppkg` in production mode when its ingredients have changed. */
export async function buildPackage() {
  await withLock(join(cacheFolder, 'solution.lock'), async () => {
    const sources = sourceHash(root, ingredients, isIngredient);
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(sources)) {
      return;
    }
    say('Bygger lösningen i produktionsläge; det tar en till tre minuter …');
    // Heft adds to the folders it packs: without --clean, bundles of the build before would be packed as well.
    await heft('build', '--clean', '--production');
    await heft('package-solution', '--production');
    writeFileSync(stampFile, stampOf(sources));
  });
}
