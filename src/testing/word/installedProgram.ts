import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The first of the programs that is installed on this machine; null where none is. */
export async function installedProgram(names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    try {
      await run(name, ['--version']);
      return name;
    } catch {
      // Not here: the next name may be.
    }
  }
  return null;
}
