import makeSitesFolder from '../config/jest/madeSitesBefore.js';
import removeSitesFolder from '../config/jest/madeSitesAfter.js';
import { buildPackage } from './buildPackage.mjs';
import { install } from './install.mjs';
import { inProject, solutionPackage } from './paths.mjs';
import { isStopping, runOnProjectNode } from './processes.mjs';
import { Refusal, say } from './say.mjs';
import { runSite } from './runSite.mjs';
import { siteArguments } from './siteArguments.mjs';
import { runLongTests, runTests } from './runTests.mjs';

async function site(name, args) {
  const checked = siteArguments(name, args);
  await install();
  await buildPackage();
  return runSite(checked);
}

/** Each takes the words after the command and returns the exit code. */
const commands = {
  start: (args) => site('start', args),
  site: (args) => site('site', args),
  test: async () => {
    await install();
    return runTests(buildPackage);
  },
  'test:long': async () => {
    await install();
    return runLongTests();
  },
  package: async () => {
    await install();
    await buildPackage();
    say(`Paketet ligger i ${solutionPackage}`);
    return 0;
  },
  uppdrag: async (args) => {
    await install();
    return (await runOnProjectNode(['--import', 'tsx', inProject('src', 'cli', 'uppdrag.ts'), ...args], { stdout: 'own' })).code;
  },
  probe: async (args) => {
    await install();
    return (await runOnProjectNode(['--import', 'tsx', inProject('src', 'cli', 'probe', 'probe.ts'), ...args], { stdout: 'own' })).code;
  },
  flows: async () => {
    await install();
    return (await runOnProjectNode(['--import', 'tsx', inProject('scripts', 'flows', 'main.ts')], { stdout: 'own' })).code;
  },
  bench: async (args) => {
    await install();
    await buildPackage();
    await makeSitesFolder();
    try {
      return (await runOnProjectNode(['--import', 'tsx', inProject('bench', 'bench.ts'), ...args], { stdout: 'own' })).code;
    } finally {
      await removeSitesFolder();
    }
  }
};

/** Runs one command and ends the process with its exit code. */
export async function command(name, args) {
  try {
    if (!Object.hasOwn(commands, name ?? '')) {
      const known = Object.keys(commands).join(', ');
      throw new Refusal(`Kommandot ${name ?? ''} finns inte. Välj ett av: ${known}.`, `There is no command ${name ?? ''}. Choose one of: ${known}.`, 2);
    }
    process.exitCode = await commands[name](args);
  } catch (error) {
    if (isStopping()) {
      process.exitCode = 130;
    } else if (error instanceof Refusal) {
      say(error.message);
      process.exitCode = error.exitCode;
    } else {
      throw error;
    }
  }
}
