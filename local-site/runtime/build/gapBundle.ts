import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { GapProvider } from './gapProviders';

export interface GapBundle {
  /** CommonJS or UMD text; what it asks `require` for is in `dependencies`. */
  readonly script: string;
  readonly dependencies: readonly string[];
}

/** Stays outside a bundle: exactly these, so that `react/jsx-runtime` is compiled in. */
const external = /^(react|react-dom|@microsoft\/sp-[a-z-]+)$/;

/** Compiles a provider's entry in `gapsFolder`, or reads the published file it uses unmodified. */
export async function gapBundle(provider: GapProvider, gapsFolder: string, nodeModules: string): Promise<GapBundle> {
  if (provider.packageFile !== undefined) {
    const script = await readFile(join(nodeModules, provider.packageFile), 'utf8');
    return { script, dependencies: script.includes('require("react")') ? ['react'] : [] };
  }
  const dependencies = new Set<string>();
  const keepOutside: Plugin = {
    name: 'keep-outside',
    setup: (setup) =>
      setup.onResolve({ filter: external }, ({ path }) => {
        dependencies.add(path);
        return { path, external: true };
      }),
  };
  const result = await build({
    entryPoints: [join(gapsFolder, `${provider.name}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    target: 'es2020',
    legalComments: 'none',
    nodePaths: [nodeModules],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [keepOutside],
    logLevel: 'silent',
  });
  return { script: result.outputFiles[0].text, dependencies: [...dependencies] };
}
