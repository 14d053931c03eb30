import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How LibreOffice is called on this machine; null where it is not installed. */
export async function libreOffice(): Promise<string | null> {
  for (const program of ['soffice', 'libreoffice']) {
    try {
      await run(program, ['--version']);
      return program;
    } catch {
      // Not here: the next name may be.
    }
  }
  return null;
}

/**
 * What LibreOffice reads in Word files, as text.
 * @param files contents by name without extension
 */
export async function readByLibreOffice(program: string, files: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'uppdrag-word-'));
  try {
    const paths = Object.keys(files).map((name) => join(folder, `${name}.docx`));
    await Promise.all(Object.values(files).map((content, index) => writeFile(paths[index] ?? '', content)));
    // A profile of its own: a second LibreOffice with the user's profile would hand the work to the first.
    await run(program, [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...paths]);
    const read = async (name: string): Promise<readonly [string, string]> => [name, await readFile(join(folder, `${name}.txt`), 'utf8')];
    return Object.fromEntries(await Promise.all(Object.keys(files).map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
