import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

/**
 * What a library weighs when everything it exports is imported: minified and compressed, in kB. React stays
 * outside, as SharePoint provides it.
 */
export async function wholeLibrary(name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `import * as whole from '${name}'; globalThis.whole = whole;`, resolveDir: __dirname },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    external: ['react', 'react-dom'],
    logLevel: 'silent'
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}
