import { WrongUse } from '../wrongUse';
import { probeCommand } from './probeCommand';

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true;
  });
}

probeCommand(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`), () => stopped).then(
  (code) => {
    process.exitCode = stopped ? 130 : code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
);
