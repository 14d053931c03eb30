import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RunningSite {
  /** Address of the site, e.g. `http://127.0.0.1:51234/sites/uppdrag`. */
  readonly address: string;
  readonly origin: string;
  stop(): Promise<void>;
}

const projectFolder = join(__dirname, '..', '..');

/** Milliseconds a busy machine may take to make the demo; past them the start has failed. */
export const patience = 180_000;

/** The address of the `ready` line. @throws when the site ends or stays silent instead; it does not run then */
function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout! });
    const giveUp = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The site was not ready after ${patience / 1000} seconds.`));
    }, patience);
    const end = (): void => clearTimeout(giveUp);
    lines.on('line', (line) => {
      if (line.startsWith('ready ')) {
        end();
        resolve(line.slice('ready '.length).trim());
      }
    });
    child.once('exit', (code) => {
      end();
      reject(new Error(`The site ended with ${code} before it was ready; its own words stand above.`));
    });
  });
}

/** Starts the local site as `npm start` does, on a free port. @param data folder of its data, kept when it stops */
export async function startSite(data: string, ...options: readonly string[]): Promise<RunningSite> {
  const args = ['--import', 'tsx', 'local-site/main.ts', '--port', '0', '--data', data, '--no-open', ...options];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A test run that is cut short must not leave its site behind.
  const endWithUs = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', endWithUs);
  const address = await readyAddress(child);
  return {
    address,
    origin: new URL(address).origin,
    stop: async () => {
      process.off('exit', endWithUs);
      child.kill('SIGTERM');
      await ended;
    }
  };
}
