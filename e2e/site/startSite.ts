import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningSite {
  /** Address of the site, e.g. `http://127.0.0.1:51234/sites/uppdrag`. */
  readonly address: string;
  readonly origin: string;
  stop(): Promise<void>;
}

const projectFolder = join(__dirname, '..', '..');

async function readyAddress(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    if (line.startsWith('ready ')) return line.slice('ready '.length).trim();
  }
  throw new Error('The site ended before it was ready; its own words stand above.');
}

/** Starts the local site as `npm start` does, on a free port with fresh data. */
export async function startSite(...options: readonly string[]): Promise<RunningSite> {
  const data = mkdtempSync(join(tmpdir(), 'uppdrag-e2e-'));
  const args = ['--import', 'tsx', 'local-site/main.ts', '--port', '0', '--data', data, '--no-open', ...options];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await readyAddress(child);
  return {
    address,
    origin: new URL(address).origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    }
  };
}
