import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startMeasured } from './measuredProcess';
import { mustAsk, sendBatch } from './rawClient';

export const ITEMS = 100_000;
export const GROUPS = 100;
export const LIST = "web/lists/getbytitle('Stor')";
/** Items with permissions of their own: all of one group, every second closed to members. */
export const SCOPED_GROUP = 'g000';

const project = join(__dirname, '..', '..');
const cache = join(project, '.cache', 'bench');

/** A folder with the data of a site whose list has 100,000 items, made over REST once and kept while storage stays the same. */
export async function bigSite(say: (line: string) => void): Promise<string> {
  const folder = join(cache, `big-${stamp()}`);
  if (!existsSync(folder)) {
    rmSync(cache, { recursive: true, force: true });
    const begun = `${folder}.begun`;
    mkdirSync(begun, { recursive: true });
    await make(begun, say);
    renameSync(begun, folder);
  }
  return folder;
}

/** Changes with what decides how data are kept, and with this file. */
function stamp(): string {
  const storage = join(project, 'local-site', 'storage');
  const files = [__filename, ...readdirSync(storage).filter((name) => !name.includes('.test.')).map((name) => join(storage, name))];
  return files.sort().reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex').slice(0, 16);
}

async function make(folder: string, say: (line: string) => void): Promise<void> {
  const server = await startMeasured('local-site/main.ts', '--empty', '--port', '0', '--no-open', '--data', folder);
  const site = server.address;
  await mustAsk(`${site}/_api/web/lists`, 'admin', { Title: 'Stor', BaseTemplate: 100 });
  const columns = [
    { Title: 'Grupp', FieldTypeKind: 2, Indexed: true },
    { Title: 'Antal', FieldTypeKind: 9, Indexed: true },
    { Title: 'Dag', FieldTypeKind: 4 },
    { Title: 'Anteckning', FieldTypeKind: 3 }
  ];
  for (const column of columns) {
    await mustAsk(`${site}/_api/${LIST}/fields`, 'admin', column);
  }
  for (let from = 0; from < ITEMS; from += 100) {
    await sendBatch(site, Array.from({ length: 100 }, (_, at) => ({ path: `${LIST}/items`, body: itemOf(from + at) })));
    if (from % 10_000 === 0) {
      say(`Lägger upp listan: ${from} av ${ITEMS} …`);
    }
  }
  await mustAsk(`${site}/_api/web/associatedmembergroup/users`, 'admin', { LoginName: 'i:0#.f|membership|medlem@uppdrag.example' });
  for (let from = 1; from <= ITEMS; from += 100 * GROUPS) {
    await sendBatch(site, Array.from({ length: 100 }, (_, at) => ({
      path: `${LIST}/items(${from + at * GROUPS})/breakroleinheritance(copyroleassignments=${at % 2 === 0},clearsubscopes=true)`
    })));
  }
  await server.stop();
}

/** What the item with the number (from 0) holds; every group has a hundredth of the items. */
export function itemOf(number: number): object {
  return {
    Title: `Ärende ${number}`,
    Grupp: `g${String(number % GROUPS).padStart(3, '0')}`,
    Antal: number % 977,
    Dag: new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString(),
    Anteckning: 'Beslutet gäller tills vidare och följs upp i höst. '.repeat(3)
  };
}
