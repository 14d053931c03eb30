import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Usage {
  /** Milliseconds of processor time since the process began. */
  readonly cpu: number;
  /** Megabytes in memory. */
  readonly rss: number;
}

/** A server in a process of its own, that tells what it uses. */
export interface MeasuredProcess {
  /** What stood behind `ready ` on its stdout. */
  readonly address: string;
  /** Milliseconds from the start of the process until it was ready. */
  readonly startUp: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const here = __dirname;
const project = join(here, '..', '..');

/** Starts a server that prints `ready <address>`. @param entry its file, below the project's folder */
export async function startMeasured(entry: string, ...args: readonly string[]): Promise<MeasuredProcess> {
  const since = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', 'tsx', '--import', join(here, 'reportUsage.ts'), join(project, entry), ...args],
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }
  );
  const ended = once(child, 'exit');
  const endWithUs = (): boolean => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const line = once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text));
  const address = await Promise.race([line, ended.then(([code]) => Promise.reject(new Error(`${entry} ended with ${code}`)))]);
  return {
    address: address.slice('ready '.length),
    startUp: performance.now() - since,
    usage: async () => {
      const told = once(child, 'message');
      child.send('usage');
      const [{ cpu, rss }] = (await told) as [{ cpu: NodeJS.CpuUsage; rss: number }];
      return { cpu: (cpu.user + cpu.system) / 1000, rss: rss / 1_000_000 };
    },
    stop: async () => {
      process.off('exit', endWithUs);
      child.kill('SIGTERM');
      await ended;
    }
  };
}
