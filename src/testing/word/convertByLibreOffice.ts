import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Files as LibreOffice writes them in another format, by name without extension.
 * @param files contents by file name
 * @param format the extension, and where there is a choice the name of the filter, as `--convert-to` takes it
 */
export async function convertByLibreOffice(
  program: string,
  format: string,
  files: Readonly<Record<string, string | Uint8Array>>
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), 'uppdrag-word-'));
  const results = join(folder, 'results');
  try {
    const names = Object.keys(files);
    await Promise.all(names.map((name) => writeFile(join(folder, name), files[name])));
    // A profile of its own: a second LibreOffice with the user's profile would hand the work to the first.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(program, [profile, '--headless', '--writer', '--convert-to', format, '--outdir', results, ...names.map((name) => join(folder, name))]);
    const [extension] = format.split(':');
    const converted = async (name: string): Promise<readonly [string, Uint8Array]> => [name, await readFile(join(results, `${name}.${extension}`))];
    return Object.fromEntries(await Promise.all(names.map((name) => converted(parse(name).name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
