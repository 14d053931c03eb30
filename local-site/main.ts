import { spawn } from 'node:child_process';
import { parseCommandLine, WrongUse, type CommandLine } from './http/commandLine';
import type { ComposedFlows } from './composeFlows';
import { composeSite } from './composeSite';
import { claimDataFolder } from './dataFolder';
import { describeCoverage } from './rest/extent/describeCoverage';
import { sampleCall } from './rest/extent/sampleCall';
import { walkTree } from './rest/extent/walkTree';
import { openService, startSite, type RunningSite } from './server';

/**
 * `npm run site`: serves until SIGTERM or Ctrl-C. The only line on stdout is `ready <address>`; exit 0 after a clean
 * stop or a printed coverage, 1 when the site cannot start, 2 for wrong use.
 */
async function main(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2));
  if (command.coverage) {
    process.stdout.write(describeCoverage(walkTree(sampleCall(openService({}).service))));
    return 0;
  }
  const data = claimDataFolder(command.dataDirectory);
  if (command.reset || data.holdsHalfDemo()) data.empty();
  const wantsDemo = command.demo !== undefined && !data.holdsSite();
  // Before anything is made: an end at any moment leaves a demo that is whole or known to be half.
  if (wantsDemo) data.beginDemo();
  const { options, flows } = await composeSite(command);
  const site = await startSite({ ...options, data });
  const toldToStop = untilToldToStop();
  const prepared = wantsDemo ? prepareDemo(site, command.demo ?? 'small').then(data.finishDemo) : Promise.resolve();
  // Orders to misbehave are counted in requests: under test control nobody but the tests makes any.
  if (!command.testControl) void prepared.then(() => turnOnFlows(site, flows), () => undefined);
  await Promise.race([prepared.then(() => announce(site, command.open)), toldToStop]);
  await toldToStop;
  await site.close();
  return 0;
}

function announce({ address }: RunningSite, open: boolean): void {
  process.stdout.write(`ready ${address}\n`);
  if (open && process.stdout.isTTY) openBrowser(address);
}

async function prepareDemo(site: RunningSite, size: NonNullable<CommandLine['demo']>): Promise<void> {
  // Loaded only here: the bare site does without the product's own code.
  const demo = await import('./demo/prepareDemo');
  await demo.prepareDemo(site, size, progress => process.stderr.write(`${progress}\n`));
  site.clock.set(new Date());
}

async function turnOnFlows(site: RunningSite, flows: ComposedFlows | undefined): Promise<void> {
  if (!flows) return;
  const { demoAccounts } = await import('./demo/content/accounts');
  flows.turnOn(site, demoAccounts.flows.login);
}

function untilToldToStop(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

function openBrowser(address: string): void {
  const opener = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

/** What went wrong, as a sentence that says what to do. */
function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'Porten är upptagen. Välj en annan med --port, eller stäng det som använder den.\nThe port is in use. Choose another with --port, or stop what uses it.';
  if (code === 'EACCES') return 'Porten får inte användas. Välj en annan med --port.\nThe port may not be used. Choose another with --port.';
  return message;
}

// node:sqlite is all this site needs of what Node calls experimental; saying so at every start helps nobody.
process.removeAllListeners('warning');
process.on('warning', warning => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
});

main().then(
  code => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(error instanceof WrongUse ? 2 : 1);
  }
);
