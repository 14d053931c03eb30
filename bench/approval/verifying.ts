import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measurement, type Measurement } from '../measurement';

/** Memory and time of verifying 5,000 mandates with 20 records, four texts and a short Word file each. */
export async function verifying(): Promise<readonly Measurement[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(__dirname, 'verifiedSite.ts')], { cwd: join(__dirname, '..', '..') });
  const { megabytes, seconds } = JSON.parse(stdout) as { readonly megabytes: number; readonly seconds: number };
  return [
    measurement('Verifiera 5 000 uppdrag: minne som mest', megabytes, 'MB', 250),
    measurement('Verifiera 5 000 uppdrag', seconds * 1000, 'ms', null)
  ];
}
