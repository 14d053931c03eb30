import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseCommandLine, WrongUse, type CommandLine } from './http/commandLine';
import { BARE_SITES, startSite, type RunningSite, type SiteOptions } from './server';

/**
 * `npm run site`: serves until SIGTERM or Ctrl-C. The only line on stdout is `ready <address>`; exit 0 after a clean
 * stop, 1 when the site cannot start, 2 for wrong use.
 */
async function main(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2));
  if (command.reset) rmSync(command.dataDirectory, { recursive: true, force: true });
  const site = await startSite(await composed(command));
  try {
    if (command.demo !== undefined) await prepareDemo(site, command);
  } catch (error) {
    await site.close();
    throw error;
  }
  const stopped = untilStopped(site);
  process.stdout.write(`ready ${site.address}\n`);
  if (command.open && process.stdout.isTTY) openBrowser(site.address);
  await stopped;
  return 0;
}

/** The bare site knows no pages; the page runtime is composed in when it has been built. */
async function composed(command: CommandLine): Promise<SiteOptions> {
  const { dataDirectory, port, asLogin, threshold, testControl } = command;
  const base: SiteOptions = { dataDirectory, port, asLogin, threshold, testControl };
  if (command.demo === undefined) return { ...base, sites: BARE_SITES };
  // A Swedish site in Swedish time: dates that are only right in UTC show themselves here.
  return { ...base, sites: [{ path: '/sites/uppdrag', title: 'Uppdrag', language: 1053, localeId: 1053, timeZoneId: 4 }] };
}

async function prepareDemo(site: RunningSite, command: CommandLine): Promise<void> {
  // Loaded only here: the bare site must not need the product's own code.
  const path = './demo/prepareDemo';
  const demo = (await import(path)) as { prepareDemo(site: RunningSite, options: { size: CommandLine['demo'] }): Promise<void> };
  await demo.prepareDemo(site, { size: command.demo });
}

function untilStopped(site: RunningSite): Promise<void> {
  return new Promise(resolve => {
    const stop = (): void => {
      void site.close().then(resolve);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
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
  if (code === 'EACCES') return 'Porten eller datamappen får inte användas. Välj andra med --port och --data.\nThe port or data folder may not be used. Choose others with --port and --data.';
  return message;
}

main().then(
  code => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(error instanceof WrongUse ? 2 : 1);
  }
);

