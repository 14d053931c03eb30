import { fileURLToPath } from 'node:url';
import type { ComponentCatalogue, PageSource, RequestHandler } from '../http/contracts';
import type { Directory } from '../http/directory';
import { buildRuntime } from './build/buildRuntime';
import { hostScripts } from './build/hostScripts';
import { componentCatalogue } from './catalogue/componentCatalogue';
import { debugSource } from './catalogue/debugSource';
import { packageSource } from './catalogue/packageSource';
import { accountChooserPage } from './handlers/accountChooserPage';
import { errorPage } from './handlers/errorPage';
import { ownHostName } from './handlers/ownHostName';
import { pageScripts } from './handlers/pageScripts';
import { modernPages } from './handlers/modernPages';
import { runtimeFiles } from './handlers/runtimeFiles';
import { solutionFiles } from './handlers/solutionFiles';
import { teamsPages } from './handlers/teamsPages';
import { webHome } from './handlers/webHome';

export interface RuntimeOptions {
  /** The people the account chooser lists. */
  readonly directory: Pick<Directory, 'listed'>;
  /** The `.sppkg` whose components the pages may use; none when left out. */
  readonly solutionPath?: string;
  /** `dist` of a debug build; its components go before the package's. */
  readonly debugFolder?: string;
  /** Usually `.cache/spfx-runtime`. */
  readonly cacheDirectory: string;
  readonly nodeModules: string;
  /** Path `/` leads to, e.g. `/sites/uppdrag`. */
  readonly homePath: string;
}

export interface SiteRuntime {
  /** Offered in this order, after the server's own; none answers `_api`. */
  handlers(pages: PageSource): readonly RequestHandler[];
  readonly catalogue: ComponentCatalogue;
  /** Address below which pages find their scripts and styles. */
  readonly scriptsPath: string;
}

/**
 * The pages of the local site: the real SPFx runtime, built on first use, with the solution's own bundles in it.
 * @throws when the solution package is missing or the runtime lacks a component
 */
export async function createRuntime(options: RuntimeOptions): Promise<SiteRuntime> {
  const sourceFolder = fileURLToPath(new URL('.', import.meta.url));
  const { nodeModules, cacheDirectory, solutionPath, debugFolder, directory, homePath } = options;
  const runtime = await buildRuntime({ nodeModules, sourceFolder, cacheFolder: cacheDirectory });
  const scripts = await hostScripts(sourceFolder, nodeModules);
  const sources = [
    ...(debugFolder === undefined ? [] : [debugSource(debugFolder)]),
    ...(solutionPath === undefined ? [] : [packageSource(solutionPath)]),
  ];
  const catalogue = componentCatalogue(sources);
  return {
    catalogue,
    scriptsPath: scripts.basePath,
    handlers: (pages) => [
      runtimeFiles(runtime),
      pageScripts(scripts),
      solutionFiles(sources),
      errorPage(scripts.basePath),
      ownHostName,
      accountChooserPage(directory, scripts.basePath),
      webHome(pages, homePath),
      modernPages(pages, { runtime, scripts, catalogue }),
      teamsPages(pages, { runtime, scripts, catalogue }),
    ],
  };
}
