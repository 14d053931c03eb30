import type { Api } from './api';
import { connect } from '../storage/connect';
import { sortKey } from '../storage/sortKey';
import type { Known, Ledger } from './ledger';
import { FILES, fileKey, hashOf, INDEX_KEY, INDEXED, itemKey, LIST } from './load';

interface FoundItem { readonly Id: number; readonly Title: string; readonly Tag: string; readonly Rank: number; readonly Body: string; readonly OData__UIVersionString: string }

/**
 * Compares everything acknowledged with what the site has now, and settles the ledger. Returns the ids of items by
 * title, and sentences on what differs: none when nothing was lost, changed or done by half.
 */
export async function compare(ledger: Ledger, api: Api): Promise<{ ids: ReadonlyMap<string, number>; differences: string[] }> {
  const items = await allItems(api);
  const found = new Map<string, Known>(items.map(item =>
    [itemKey(item.Title), { Tag: item.Tag, Rank: item.Rank, Body: item.Body, version: Number(item.OData__UIVersionString) }]));
  found.set(INDEX_KEY, await indexNow(api));
  for (const [name, known] of await allFiles(api)) found.set(fileKey(name), known);
  const differences = halfBatches(ledger, found);
  for (const key of new Set([...ledger.keys(), ...found.keys()])) {
    const now = found.get(key);
    const possible = ledger.possible(key);
    if (!possible.some(one => same(one, now))) differences.push(`${key}: ${JSON.stringify(now)}, not ${possible.map(one => JSON.stringify(one)).join(' or ')}`);
    ledger.settle(key, now);
  }
  return { ids: new Map(items.map(({ Title, Id }) => [Title, Id])), differences };
}

function same(one: Known, other: Known): boolean {
  if (!one || !other) return one === other;
  return Object.keys({ ...one, ...other }).every(name => one[name] === other[name]);
}

/** Parts of a batch are done in turn: none may be there behind one that is not. */
function halfBatches(ledger: Ledger, found: ReadonlyMap<string, Known>): string[] {
  return ledger.takeUnanswered().filter(keys => keys.some((key, at) => at > 0 && found.has(key) && !found.has(keys[at - 1]))).map(keys => `a gap in the batch of ${keys.join(', ')}`);
}

async function allItems({ get }: Api): Promise<FoundItem[]> {
  const items: FoundItem[] = [];
  for (let last = 0; ; ) {
    const { bytes } = await get(`${LIST}/items?$select=Id,Title,Tag,Rank,Body,OData__UIVersionString&$top=2000&$filter=ID gt ${last}`);
    const { value } = JSON.parse(bytes.toString()) as { value: FoundItem[] };
    if (value.length === 0) return items;
    items.push(...value);
    last = value[value.length - 1].Id;
  }
}

async function indexNow({ get }: Api): Promise<Known> {
  const { bytes } = await get(`${LIST}/fields/getbyinternalnameortitle('${INDEXED}')?$select=Indexed`);
  return { indexed: Number((JSON.parse(bytes.toString()) as { Indexed: boolean }).Indexed) };
}

async function allFiles({ get }: Api): Promise<[string, Known][]> {
  const { bytes } = await get(`${FILES}?$select=Name,UIVersion,Length`);
  const files = (JSON.parse(bytes.toString()) as { value: { Name: string; UIVersion: number }[] }).value;
  return Promise.all(files.map(async ({ Name, UIVersion }): Promise<[string, Known]> =>
    [Name, { hash: hashOf((await get(`${FILES}('${Name}')/$value`)).bytes), version: UIVersion >> 9 }]));
}

/** What in a data file does not fit together: rows without their index rows, files without content, versions missing from a history. */
export function contradictions(file: string): string[] {
  const db = connect(file, { readOnly: true });
  const count = (what: string, sql: string): string[] => {
    const { n } = db.prepare(`SELECT count(*) AS n FROM (${sql})`).get() as { n: number };
    return n === 0 ? [] : [`${n} ${what}`];
  };
  try {
    db.function('key_of', value => (typeof value === 'string' ? sortKey(value) : value));
    const load = "SELECT id FROM lists WHERE title = 'Load'";
    return [
      ...count('index rows without an item', 'SELECT 1 FROM value_index v WHERE NOT EXISTS (SELECT 1 FROM items i WHERE i.row = v.row)'),
      ...['Tag', INDEXED].flatMap(name => count(`items whose index row of ${name} is missing, another, or too many`,
        `SELECT 1 FROM items i WHERE i.list_id IN (${load}) AND (SELECT json_extract(f.definition, '$.Indexed') FROM fields f WHERE f.owner = i.list_id AND f.name = '${name}') <> (SELECT count(*) FROM value_index v WHERE v.row = i.row AND v.field = '${name}' AND v.value IS key_of(json_extract(i.data, '$.${name}')))`)),
      ...count('items without exactly one newest row', 'SELECT 1 FROM items GROUP BY list_id, id HAVING sum(is_current) <> 1'),
      ...count('files without their content', 'SELECT 1 FROM items i LEFT JOIN streams s ON s.id = i.stream WHERE i.stream IS NOT NULL AND (s.id IS NULL OR length(s.content) <> i.size)'),
      ...count('items without all their earlier versions',
        `SELECT 1 FROM items i WHERE i.list_id IN (${load}) AND (SELECT count(*) FROM item_versions v WHERE v.list_id = i.list_id AND v.id = i.id) <> min((i.version >> 9) - 1, 49)`)
    ];
  } finally {
    db.close();
  }
}
