/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] the next link, [C] p_<Field> and PagedPrev in the token (PnPjs, PnP Core's documentation).
interface Row { readonly Id: number; readonly N: number | null; readonly At: string | null }

let under: SiteUnderTest;
const ITEMS = "web/lists/getbytitle('L')/items";
const VALUES = [3, null, 1, 3, 2, null, 3, 1];

beforeAll(async () => {
  under = await siteUnderTest();
  const { web } = under.pnp('admin');
  await web.lists.add('L');
  await web.lists.getByTitle('L').fields.addNumber('N');
  await web.lists.getByTitle('L').fields.addDateTime('At', { DisplayFormat: 1 });
  for (const N of VALUES) await web.lists.getByTitle('L').items.add({ N, At: N === null ? null : `2026-01-0${N}T10:00:00Z` });
});
afterAll(() => under.site.close());

const whole = async (orderBy: string): Promise<number[]> =>
  rowsOf<Row>(await under.as('admin').get(`${ITEMS}?$select=Id,N&$orderby=${orderBy}`)).map(row => row.Id);

describe('pages in a sorted order with equal and empty values', () => {
  it.each(['N', 'N desc', 'At', 'At desc', 'N desc,Id desc'])('%s: forwards by PnPjs they are the whole, no row twice', async orderBy => {
    const seen: number[] = [];
    let items = under.pnp('admin').web.lists.getByTitle('L').items.select('Id', 'N').top(3);
    for (const part of orderBy.split(',')) items = items.orderBy(part.split(' ')[0], !part.endsWith(' desc'));
    for await (const page of items) seen.push(...(page as Row[]).map(row => row.Id));
    expect(seen).toEqual(await whole(orderBy));
    expect(new Set(seen).size).toBe(VALUES.length);
  });

  it.each(['N', 'N desc'])('%s: backwards from the fifth row they are the rows before it', async orderBy => {
    const all = await whole(orderBy);
    const fifth = (await under.as('admin').get(`${ITEMS}(${all[4]})?$select=Id,N`)).body as Row;
    const token = encodeURIComponent(`Paged=TRUE&PagedPrev=TRUE&p_N=${fifth.N ?? ''}&p_ID=${fifth.Id}`);
    const page = rowsOf<Row>(await under.as('admin').get(`${ITEMS}?$select=Id&$orderby=${orderBy}&$top=3&$skiptoken=${token}`));
    expect(page.map(row => row.Id)).toEqual(all.slice(1, 4));
  });
});
