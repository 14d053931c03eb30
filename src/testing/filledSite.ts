import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { claimDataFolder, type DataFolder } from '../../local-site/dataFolder';

interface Closable {
  close(): Promise<void>;
}

/** The folder of the run: what lies there was made by this run's own code. */
function runFolder(): string {
  const folder = process.env.UPPDRAG_MADE_SITES;
  if (folder === undefined) throw new Error('The folder of made sites is missing; see config/jest/madeSitesBefore.js.');
  return folder;
}

const newFolder = (): string => mkdtempSync(join(runFolder(), 'site-'));

/** Two workers that begin at once both make it: what is moved into place is whole, whoever is last. */
async function make<Site extends Closable>(
  file: string,
  start: (data: DataFolder) => Promise<Site>,
  fill: (site: Site) => Promise<void>
): Promise<void> {
  const folder = newFolder();
  const data = claimDataFolder(folder);
  const site = await start(data);
  await fill(site).finally(() => site.close());
  renameSync(data.dataFile, file);
  rmSync(folder, { recursive: true });
}

/**
 * A site of one's own with what `fill` puts there over HTTP. It is filled once a run, in whatever test asks first,
 * and copied as it then lies on disk.
 * @param name of what it holds; the same name always goes with the same `start` and `fill`
 */
export async function startFilledSite<Site extends Closable>(
  name: string,
  start: (data: DataFolder) => Promise<Site>,
  fill: (site: Site) => Promise<void>
): Promise<Site> {
  const made = join(runFolder(), `${name}.sqlite`);
  if (!existsSync(made)) await make(made, start, fill);
  const folder = newFolder();
  const data = claimDataFolder(folder);
  copyFileSync(made, data.dataFile);
  const site = await start(data);
  return {
    ...site,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
