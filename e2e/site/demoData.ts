import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder with the demo's data to the processes that run the tests. */
const VARIABLE = 'UPPDRAG_DEMO_DATA';

export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'uppdrag-e2e-'));

export const removeDataFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Makes the folder the one that every demo of the run begins with. */
export const offerDemoData = (folder: string): void => {
  process.env[VARIABLE] = folder;
};

/** The folder of the run's demo; undefined when none has been made. */
export const offeredDemoData = (): string | undefined => process.env[VARIABLE];

/** A folder of one's own with a copy of the run's demo. @throws when none has been made */
export function copyDemoData(): string {
  const made = offeredDemoData();
  if (made === undefined) throw new Error('The demo is made before the tests run; see demoBefore.ts.');
  const folder = newDataFolder();
  cpSync(made, folder, { recursive: true });
  return folder;
}
