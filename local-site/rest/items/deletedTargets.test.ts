/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: third parties' reports only: a lookup keeps the id of an item that is gone, and shows blank. Unproven per endpoint; here all agree.
let under: SiteUnderTest;
const ITEMS = "web/lists/getbytitle('Orders')/items";
const admin = () => under.as('admin');

beforeAll(async () => {
  under = await siteUnderTest();
  const { lists } = under.pnp('admin').web;
  const { Id } = await lists.add('Customers');
  await lists.add('Orders');
  await lists.getByTitle('Orders').fields.addLookup('Customer', { LookupListId: Id, LookupFieldName: 'Title' });
  for (const Title of ['goes', 'stays']) await lists.getByTitle('Customers').items.add({ Title });
  for (const CustomerId of [1, 2]) await lists.getByTitle('Orders').items.add({ Title: 'o', CustomerId });
});
afterAll(() => under.site.close());

async function seen(): Promise<Record<string, unknown>> {
  const rows = async (query: string): Promise<unknown[]> => rowsOf(await admin().get(`${ITEMS}?$select=Id,${query}`));
  const stream = await admin().post("web/lists/getbytitle('Orders')/renderlistdataasstream", { parameters: { ViewXml: '<View><ViewFields><FieldRef Name="Customer"/></ViewFields></View>' } });
  return {
    ids: await rows('CustomerId'), named: (await rows("Customer/Title&$expand=Customer&$filter=Customer/Title eq 'goes'")).length, byId: (await rows('CustomerId&$filter=CustomerId eq 1')).length,
    empty: (await rows('CustomerId&$filter=CustomerId eq null')).length, shown: ((await admin().get(`${ITEMS}(1)/FieldValuesAsText`)).body as { Customer: string }).Customer,
    expanded: ((await admin().get(`${ITEMS}(1)?$select=Customer/Title&$expand=Customer`)).body as { Customer?: { Title: string } }).Customer?.Title,
    streamed: (stream.body as { Row: { Customer: unknown }[] }).Row[0].Customer
  };
}

it('a lookup keeps the id of an item that is gone and shows nothing of it, until it is back', async () => {
  const whole = { ids: [{ Id: 1, CustomerId: 1 }, { Id: 2, CustomerId: 2 }], named: 1, byId: 1, empty: 0, shown: 'goes', expanded: 'goes', streamed: [expect.objectContaining({ lookupId: 1, lookupValue: 'goes' })] };
  expect(await seen()).toEqual(whole);
  const { value } = (await admin().post("web/lists/getbytitle('Customers')/items(1)/recycle")).body as { value: string };
  expect(await seen()).toEqual({ ...whole, named: 0, shown: '', expanded: undefined, streamed: '' });
  await admin().post(`web/recyclebin('${value}')/restore`);
  expect(await seen()).toEqual(whole);
});
