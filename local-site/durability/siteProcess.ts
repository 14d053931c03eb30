import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The site as people run it: a process of its own on a data folder. */
export interface SiteProcess {
  readonly address: string;
  /** Ends it at once, without a chance to do anything more. */
  kill(): Promise<void>;
}

/** Starts the bare site. Rejects with what it said when it ends instead of being ready. */
export async function startSiteProcess(data: string): Promise<SiteProcess> {
  const main = join(__dirname, '..', 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--empty', '--port', '0', '--no-open', '--data', data], {
    cwd: join(__dirname, '..', '..'), stdio: ['ignore', 'pipe', 'pipe']
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close');
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text)),
    ended.then(() => Promise.reject(new Error(`the site ended before it was ready: ${said}`)))
  ]);
  return {
    address: line.slice('ready '.length),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    }
  };
}
