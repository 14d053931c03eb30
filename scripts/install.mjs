import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, inProject, projectNode } from './paths.mjs';
import { checkNpm } from './environment.mjs';
import { run } from './processes.mjs';
import { Refusal, say } from './say.mjs';
import { withLock } from './withLock.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Names of packages that the lock file wants and that are not installed in the version it wants. npm writes
 * its own account of what it installed last of all, so a broken-off installation has none.
 * @param {(name: string) => boolean} isThere tells whether a package's folder is there
 */
export function missingPackages(wanted, installed, isThere) {
  return Object.entries(wanted)
    .filter(([name]) => name !== '')
    .filter(([name, { version, optional }]) =>
      installed[name] ? installed[name].version !== version || !isThere(name) : !optional
    )
    .map(([name]) => name);
}

function isInstalled() {
  const account = inProject('node_modules', '.package-lock.json');
  const node = projectNode();
  return (
    existsSync(account) &&
    (node === undefined || existsSync(node)) &&
    missingPackages(packagesIn(inProject('package-lock.json')), packagesIn(account), (name) =>
      existsSync(inProject(name, 'package.json'))
    ).length === 0
  );
}

async function installAll() {
  checkNpm();
  say('Installerar paket i låsta versioner; det tar ett par minuter första gången …');
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32'
  });
  if (code !== 0 || !isInstalled()) {
    throw new Refusal(
      'Paketen gick inte att installera. Kontrollera nätet och att disken har minst 2 GB ledigt, och kör samma kommando igen.',
      'The packages could not be installed. Check the network and that the disk has 2 GB free, then run the same command again.'
    );
  }
}

/** Installs the locked packages when they are not there. Package scripts are never run. */
export async function install() {
  if (!isInstalled()) {
    // Another command may have installed them while this one waited.
    await withLock(join(cacheFolder, 'install.lock'), async () => (isInstalled() ? undefined : installAll()));
  }
}
