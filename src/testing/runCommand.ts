import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** How a command ended, and what it said. */
export interface CommandOutcome {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

const root = join(__dirname, '..', '..');

/** Runs the real command line as people do, with nothing in its environment but the path. */
export const runCommand = (...words: readonly string[]): Promise<CommandOutcome> =>
  new Promise((resolve, reject) => {
    const argv = ['--import', 'tsx', join('src', 'cli', 'uppdrag.ts'), ...words];
    execFile(process.execPath, argv, { cwd: root, env: { PATH: process.env.PATH } }, (error, output, complaint) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, output, complaint });
      else reject(error);
    });
  });
