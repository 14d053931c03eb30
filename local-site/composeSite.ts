import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandLine } from './http/commandLine';
import { composeFlows, type ComposedFlows } from './composeFlows';
import { createDirectory } from './http/directory';
import { createRuntime } from './runtime/runtimeHandlers';
import { ADMINISTRATOR, BARE_SITES, type SiteOptions } from './server';

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Puts server, page runtime and demo accounts together as the command line wants them; the data come besides. */
export async function composeSite(command: CommandLine): Promise<{ readonly options: SiteOptions; readonly flows: ComposedFlows | undefined }> {
  const { port, asLogin, threshold, searchLag, testControl, demo, bundles } = command;
  const sites = demo === undefined ? BARE_SITES : (await import('./demo/content/demoSites')).demoSites;
  const directory = demo === undefined ? [] : Object.values((await import('./demo/content/accounts')).demoAccounts);
  const solution = inProject('sharepoint/solution/uppdrag.sppkg');
  const runtime = await createRuntime({
    directory: createDirectory([ADMINISTRATOR, ...directory]),
    solutionPath: existsSync(solution) ? solution : undefined,
    debugFolder: bundles,
    cacheDirectory: inProject('.cache/spfx-runtime'),
    nodeModules: inProject('node_modules'),
    homePath: sites[0].path
  });
  const { handlers, catalogue, scriptsPath } = runtime;
  const flows = demo === undefined ? undefined : composeFlows(sites[0].path, join(command.dataDirectory, 'mailbox.json'));
  const options: SiteOptions = {
    port, asLogin, threshold, searchLagSeconds: searchLag, testControl, sites, directory, catalogue,
    handlers: pages => [...handlers(pages), ...(flows ? [flows.page(scriptsPath)] : [])],
    onWrite: flows?.written
  };
  return { options, flows };
}
