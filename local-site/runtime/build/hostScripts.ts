import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { applicationId } from '../pages/applicationId';
import { amdModule } from './amdModule';
import type { ComponentManifest } from './componentManifest';
import { libraryManifest } from './libraryManifest';
import { platformFiles } from './platformFiles';

export interface HostScripts {
  /** Where the site serves the files; holds a hash of them. */
  readonly basePath: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** Manifest of the page's application, without base URL. */
  readonly application: ComponentManifest;
}

const version = '1.0.0';
const external = /^@microsoft\/sp-[a-z-]+$/;

/**
 * Compiles the page's own scripts and styles, which takes a fraction of a second and so needs no cache.
 * @param sourceFolder this folder's parent
 */
export async function hostScripts(sourceFolder: string, nodeModules: string): Promise<HostScripts> {
  const dependencies = new Set<string>();
  const compile = (entryPoints: readonly string[], format: 'iife' | 'cjs') =>
    build({
      entryPoints: entryPoints.map((entry) => join(sourceFolder, entry)),
      outdir: sourceFolder,
      entryNames: '[name]',
      bundle: true,
      write: false,
      minify: true,
      format,
      target: 'es2020',
      charset: 'utf8',
      logLevel: 'silent',
      plugins: [
        {
          name: 'platform-modules',
          setup: (setup) =>
            setup.onResolve({ filter: external }, ({ path }) => {
              dependencies.add(path);
              return { path, external: true };
            }),
        },
      ],
    });
  const plain = await compile(['browser/page.ts', 'browser/start.ts', 'styles/site.css', 'browser/teams.ts'], 'iife');
  const application = await compile(['browser/application.ts'], 'cjs');
  const names = [...dependencies];
  const script = amdModule(applicationId, version, names, application.outputFiles[0].text);
  const files = new Map(plain.outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
  files.set('application.js', Buffer.from(script));
  const hash = createHash('sha256');
  for (const content of files.values()) hash.update(content);
  const manifest = libraryManifest(
    { id: applicationId, version },
    'LocalSitePage',
    'application.js',
    await platformReferences(names, nodeModules),
  );
  return {
    basePath: `/_page/${hash.digest('hex').slice(0, 16)}/`,
    files,
    application: { ...manifest, componentType: 'Application' },
  };
}

async function platformReferences(names: readonly string[], nodeModules: string) {
  const { manifests } = await platformFiles(nodeModules);
  return Object.fromEntries(
    names.map((name) => {
      const found = manifests.find(({ loaderConfig }) => `@microsoft/${loaderConfig.entryModuleId}` === name);
      if (found === undefined) throw new Error(`No platform component is known as ${name}.`);
      return [name, { id: found.id, version: found.version }];
    }),
  );
}
