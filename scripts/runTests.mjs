import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf } from './failuresOf.mjs';
import { cacheFolder, inProject, tools } from './paths.mjs';
import { isStopping, runOnProjectNode } from './processes.mjs';
import { Refusal, say } from './say.mjs';

const typed = (project) => ({ name: `types: ${project}`, args: [tools.tsc, '--noEmit', '-p', inProject(project)] });

/** Checks without tests of their own; each counts as one. The product's own types are checked where its package is made. */
const checks = [
  { name: 'lint', args: [tools.eslint, '--max-warnings', '0', 'src', 'local-site', 'e2e', 'bench', 'scripts'] },
  typed('tsconfig.tests.json'),
  typed('e2e/tsconfig.json')
];

const units = { name: 'units and REST', config: 'config/jest.config.json', args: ['--maxWorkers=2'] };

/** Ended by force: a browser or site that failed to start must not keep the run waiting for ever. */
const browser = { name: 'browser', config: 'config/jest/browser.json', args: ['--runInBand', '--forceExit'] };

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function check({ name, args }) {
  const since = performance.now();
  const { code, output } = await runOnProjectNode(args, { stdout: 'collect' });
  say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(since)})`);
  if (code !== 0) {
    say(output);
  }
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [`✗ ${name}`] };
}

/** A test file that could not even be run has no failed tests of its own: it counts as one. */
const countsOf = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites
});

async function suite({ name, config, args }) {
  const since = performance.now();
  const report = join(cacheFolder, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const { code } = await runOnProjectNode(
    [tools.jest, '--ci', '--config', inProject(config), '--json', `--outputFile=${report}`, ...args],
    { stdout: 'ignore' }
  );
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const counts = read === undefined ? { passed: 0, failed: 1 } : countsOf(read);
  say(`— ${name} (${seconds(since)}) —`);
  const failures = read === undefined ? [`✗ ${name}: the run ended without a report.`] : failuresOf(read);
  // Jest can also fail for what is no test, such as a suite without one.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1, failures } : { ...counts, failures };
}

/** A package that cannot be made has failed; the other checks are worth knowing all the same. */
async function packaged(makePackage) {
  try {
    await makePackage();
    return { passed: 0, failed: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      throw error;
    }
    say(error.message);
    return { passed: 0, failed: 1, ends: true };
  }
}

/** Runs work after work; none is begun once somebody has asked for a stop, or one before has said that it ends there. */
async function inTurn(works) {
  const results = [];
  for (const work of works) {
    if (!isStopping() && !results.at(-1)?.ends) {
      results.push(await work());
    }
  }
  return results;
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

/** Prints what failed and then the closing line of a run, `N passed, N failed`, and returns its exit code: 0 when something ran and nothing failed. */
function close(results) {
  const passed = sum(results, 'passed');
  const failed = sum(results, 'failed') + (isStopping() ? 1 : 0);
  results.flatMap(({ failures = [] }) => failures).forEach(say);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return passed > 0 && failed === 0 ? 0 : 1;
}

/**
 * Runs every check and test, in two lines at once: a browser mostly waits, and meanwhile the other line works.
 * @param {() => Promise<void>} makePackage what the browser opens
 * @returns {Promise<number>} the exit code
 */
export async function runTests(makePackage) {
  const inBrowser = () => inTurn([() => packaged(makePackage), () => suite(browser)]);
  const without = () => inTurn([...checks.map((one) => () => check(one)), () => suite(units)]);
  return close((await Promise.all([inBrowser(), without()])).flat());
}

/**
 * Runs what takes too long for every day: the files named `*.long.ts`.
 * @returns {Promise<number>} the exit code
 */
export async function runLongTests() {
  return close([await suite({ name: 'long', config: 'config/jest/long.json', args: ['--maxWorkers=2'] })]);
}
