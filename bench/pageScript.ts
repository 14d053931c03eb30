import { build } from 'esbuild';

/**
 * A file with what it imports, as a script for a page.
 * @param name under which the page finds what the file exports; nothing is found unless said
 */
export async function pageScript(file: string, name?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    globalName: name,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent'
  });
  return outputFiles[0].text;
}
