import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { approval } from './approval/approval';
import { localSite } from './localSite/localSite';
import { mandates } from './mandates/mandates';
import type { Measurement } from './measurement';
import { rosters } from './rosters/rosters';
import { table } from './table';
import { views } from './views/views';

const { values, positionals } = parseArgs({ options: { data: { type: 'string', default: '' } }, allowPositionals: true });

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const parts: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  views: () => views(say, values.data),
  mandates,
  approval,
  rosters,
  'local-site': () => localSite(say)
};

/** The name of a part measures only that, and leaves the results of the last whole run alone. */
async function bench(named: readonly string[]): Promise<void> {
  const measurements: Measurement[] = [];
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    measurements.push(...(await parts[name]()));
  }
  if (named.length === 0) {
    writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(measurements, null, 2)}\n`);
  }
  process.stdout.write(`${table(measurements)}\n`);
}

const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is nothing called ${unknown.join(', ')} to measure; there is ${Object.keys(parts).join(', ')}.`);

bench(positionals).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
