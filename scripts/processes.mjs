import { spawn } from 'node:child_process';
import { projectNode, root } from './paths.mjs';
import { Refusal } from './say.mjs';

/** Children that still run: a stop of the command must stop them too. */
const running = new Set();
let stoppedBy;

function stop(signal, children = running) {
  if (running.size === 0) {
    process.exit(130);
  }
  stoppedBy = signal;
  children.forEach((child) => child.kill(signal));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // Ctrl-C in a terminal reaches the children by itself; a second one would cut short how they stop.
    const reachesAll = signal === 'SIGINT' && process.stdin.isTTY;
    stop(signal, reachesAll ? [] : running);
  });
}

// A stop of npm reaches only the shell between npm and us, which dies and leaves us behind.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== shell) {
      clearInterval(watch);
      stop('SIGTERM');
    }
  }, 200);
  watch.unref();
}

/** True when somebody has asked the command to stop. */
export const isStopping = () => stoppedBy !== undefined;

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {string} file the program
 * @param {readonly string[]} args
 * @param {{stdout?: 'own' | 'stderr' | 'collect' | 'ignore', stdin?: 'inherit' | 'ignore', env?: Record<string, string>, cwd?: string, shell?: boolean}} options
 *   `own`: the child writes on our stdout; `stderr`: what it says is progress; `collect`: both its
 *   streams are returned
 * @returns {Promise<{code: number, output: string}>} `code` is 128 or more when a signal ended it
 */
export function run(file, args, { stdout = 'stderr', stdin = 'ignore', env = {}, cwd = root, shell = false } = {}) {
  const channel = { own: 1, stderr: 2, collect: 'pipe', ignore: 'ignore' }[stdout];
  const child = spawn(file, args, {
    cwd,
    shell,
    env: { ...process.env, ...env },
    stdio: [stdin, channel, stdout === 'collect' ? 'pipe' : 2]
  });
  running.add(child);
  const pieces = [];
  child.stdout?.on('data', (piece) => pieces.push(piece));
  child.stderr?.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 128), output: Buffer.concat(pieces).toString('utf8') });
    });
  });
}

/** Runs a script on the project's Node 22. Its `node:sqlite` works, and warns each time that it may change. */
export function runOnProjectNode(args, options = {}) {
  const node = projectNode();
  if (!node) {
    throw new Refusal(
      `Den här datorns typ (${process.platform}-${process.arch}) stöds inte. Använd Linux, macOS eller Windows på x64 eller arm64.`,
      `This kind of machine (${process.platform}-${process.arch}) is not supported. Use Linux, macOS or Windows on x64 or arm64.`
    );
  }
  return run(node, ['--disable-warning=ExperimentalWarning', ...args], options);
}
