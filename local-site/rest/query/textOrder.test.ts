/** @jest-environment node */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: unproven: the order of text in a site is that of its language; here every site is Swedish.
let under: SiteUnderTest;
const data = mkdtempSync(join(tmpdir(), 'text-order-'));
const ITEMS = "web/lists/getbytitle('Orter')/items";
const TOWNS = ['Östersund', 'Åre', 'ängelholm', 'Zinkgruvan', 'Ärla', 'alvesta', 'åmål'];
const SORTED = ['alvesta', 'Zinkgruvan', 'åmål', 'Åre', 'ängelholm', 'Ärla', 'Östersund'];

const titles = async (query: string, column = 'Title'): Promise<unknown[]> => {
  const seen: unknown[] = [];
  let next: string | undefined = `${ITEMS}?${query}`;
  while (next !== undefined) {
    const answer = await under.as('admin').get(next);
    seen.push(...rowsOf(answer).map(row => row[column]));
    next = (answer.body as { 'odata.nextLink'?: string })['odata.nextLink'];
  }
  return seen;
};

beforeAll(async () => {
  under = await siteUnderTest({ dataDirectory: data });
  await under.as('admin').post('web/lists', { Title: 'Orter', BaseTemplate: 100 });
  const fields = "web/lists/getbytitle('Orter')/fields";
  await under.as('admin').post(fields, { Title: 'Town', FieldTypeKind: 2, Indexed: true });
  await under.as('admin').post(fields, { Title: 'Day', FieldTypeKind: 4, Indexed: true });
  for (const [at, town] of TOWNS.entries()) await under.as('admin').post(ITEMS, { Title: town, Town: town, Day: `2026-01-0${at + 1}T10:00:00Z` });
});
afterAll(async () => {
  await under.site.close();
  rmSync(data, { recursive: true });
});

const behaves = (): void => {
  it.each(['Title', 'Town'])('%s sorts as the Swedish alphabet does, page by page, both ways', async column => {
    await expect(titles(`$orderby=${column}&$top=2`)).resolves.toEqual(SORTED);
    await expect(titles(`$orderby=${column} desc&$top=2`)).resolves.toEqual([...SORTED].reverse());
    await expect(titles(`$orderby=${column}&$top=2&$filter=${column} ne null`)).resolves.toEqual(SORTED);
  });

  it.each(['Title', 'Town'])('%s is compared in the same order, and found whatever the case', async column => {
    await expect(titles(`$orderby=${column}&$filter=${column} gt 'z' and ${column} lt 'ö'`)).resolves.toEqual(SORTED.slice(1, 6));
    await expect(titles(`$filter=${column} eq 'ÅRE'`)).resolves.toEqual(['Åre']);
    await expect(titles(`$filter=startswith(${column},'Ä')&$orderby=${column}`)).resolves.toEqual(['ängelholm', 'Ärla']);
    await expect(titles(`$filter=startswith(${column},'a')`)).resolves.toEqual(['alvesta']);
  });

  it('an indexed time is found', async () => {
    await expect(titles("$filter=Day eq '2026-01-02T10:00:00Z'")).resolves.toEqual(['Åre']);
    await expect(titles("$filter=Day ge '2026-01-06T00:00:00Z' and Day lt datetime'2026-01-07T00:00:00Z'")).resolves.toEqual(['alvesta']);
    await expect(titles('$orderby=Day desc&$top=3')).resolves.toEqual([...TOWNS].reverse());
  });
};

describe('text', behaves);

describe('text in data that an earlier version of the site left behind', () => {
  beforeAll(async () => {
    await under.site.close();
    const db = new DatabaseSync(join(data, 'site.sqlite'));
    db.exec("CREATE TABLE item_values (row INTEGER, list_id TEXT, field TEXT, value); DELETE FROM value_index; DELETE FROM meta WHERE key = 'index-form'");
    db.close();
    under = await siteUnderTest({ dataDirectory: data });
  });

  behaves();
});
