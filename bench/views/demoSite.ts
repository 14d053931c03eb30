import { cpSync } from 'node:fs';
import { newDataFolder, removeDataFolder } from '../../e2e/site/demoData';
import type { RunningSite } from '../../e2e/site/startSite';
import { startMeasured, type Usage } from '../localSite/measuredProcess';

/** A demo in a process of its own, that tells what it uses. */
export interface MeasuredSite extends RunningSite {
  usage(): Promise<Usage>;
}

/** A folder with a demo that every start copies. */
export interface DemoData {
  readonly size: 'small' | 'national';
  readonly folder: string;
  remove(): void;
}

/** Starts a copy of a demo; it goes when the site stops. Without flows, which would read beside those who are measured. */
export async function startDemo({ size, folder }: DemoData, ...options: readonly string[]): Promise<MeasuredSite> {
  const copy = newDataFolder();
  cpSync(folder, copy, { recursive: true });
  const site = await startFolder(copy, size, ...options);
  return {
    ...site,
    stop: async () => {
      await site.stop();
      removeDataFolder(copy);
    }
  };
}

/** Makes a demo for this run, some minutes for a country; or takes what somebody has made, and leaves it as it is. */
export async function demoData(size: DemoData['size'], made = ''): Promise<DemoData> {
  if (made !== '') return { size, folder: made, remove: () => undefined };
  const folder = newDataFolder();
  const site = await startFolder(folder, size);
  await site.stop();
  return { size, folder, remove: () => removeDataFolder(folder) };
}

async function startFolder(folder: string, size: DemoData['size'], ...options: readonly string[]): Promise<MeasuredSite> {
  const { address, usage, stop } = await startMeasured('local-site/main.ts', '--port', '0', '--no-open', '--test-control', '--data', folder, '--demo', size, ...options);
  return { address, origin: new URL(address).origin, usage, stop };
}
