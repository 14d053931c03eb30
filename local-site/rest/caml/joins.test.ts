/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { claim, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const JOIN = '<Join Type="LEFT" ListAlias="Customers"><Eq><FieldRef Name="Customer" RefType="Id"/><FieldRef List="Customers" Name="ID"/></Eq></Join>';
const CHAIN = '<Join Type="LEFT" ListAlias="Cities"><Eq><FieldRef List="Customers" Name="City" RefType="Id"/><FieldRef List="Cities" Name="ID"/></Eq></Join>';
const FIELDS = '<Field Name="Rank" Type="Lookup" List="Customers" ShowField="Rank"/><Field Name="Town" Type="Lookup" List="Cities" ShowField="Title"/>';

const titles = async (where: string, joins = JOIN + CHAIN, as = 'admin'): Promise<unknown> => {
  const answer = await under.as(as).post("web/lists/getbytitle('Orders')/getitems", {
    query: { ViewXml: `<View><Joins>${joins}</Joins><ProjectedFields>${FIELDS}</ProjectedFields><Query>${where && `<Where>${where}</Where>`}</Query></View>` }
  });
  return answer.status === 200 ? rowsOf(answer).map(row => row.Title) : answer.status;
};

beforeAll(async () => {
  under = await siteUnderTest();
  const lists = under.pnp('admin').web.lists;
  const idOf = async (title: string): Promise<string> => (await lists.getByTitle(title).select('Id')<{ Id: string }>()).Id;
  for (const title of ['Cities', 'Customers', 'Orders']) await lists.add(title);
  await lists.getByTitle('Customers').fields.addNumber('Rank');
  await lists.getByTitle('Customers').fields.addLookup('City', { LookupListId: await idOf('Cities'), LookupFieldName: 'Title' });
  await lists.getByTitle('Orders').fields.addLookup('Customer', { LookupListId: await idOf('Customers'), LookupFieldName: 'Title' });
  for (const Title of ['Lund', 'Umeå']) await lists.getByTitle('Cities').items.add({ Title });
  await lists.getByTitle('Customers').items.add({ Title: 'a', Rank: 1, CityId: 1 });
  await lists.getByTitle('Customers').items.add({ Title: 'b', Rank: 2, CityId: 2 });
  for (const [Title, CustomerId] of [['first', 1], ['second', 2], ['third', 1], ['nobody', null]] as const) await lists.getByTitle('Orders').items.add({ Title, CustomerId });
  const admin = under.as('admin');
  await admin.post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  await admin.post("web/lists/getbytitle('Customers')/items(2)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)");
});
afterAll(() => under.site.close());

// Evidence: [M] "List Joins and Projections" of the CAML reference.
describe('joined lists', () => {
  it.each([
    ['a number of the joined list', '<Geq><FieldRef Name="Rank"/><Value Type="Number">2</Value></Geq>', ['second']],
    ['text two joins away', '<Eq><FieldRef Name="Town"/><Value Type="Text">lund</Value></Eq>', ['first', 'third']],
    ['two of them at once', '<Or><Eq><FieldRef Name="Rank"/><Value Type="Number">2</Value></Eq><Eq><FieldRef Name="Town"/><Value Type="Text">Lund</Value></Eq></Or>', ['first', 'second', 'third']]
  ])('are asked for %s', async (_, where, expected) => {
    await expect(titles(where)).resolves.toEqual(expected);
  });

  it('leave out items without a partner when joined by INNER only', async () => {
    await expect(titles('')).resolves.toEqual(['first', 'second', 'third', 'nobody']);
    await expect(titles('', JOIN.replace('LEFT', 'INNER') + CHAIN)).resolves.toEqual(['first', 'second', 'third']);
  });

  it('betray nothing of partners the caller may not see', async () => {
    await expect(titles('<Geq><FieldRef Name="Rank"/><Value Type="Number">1</Value></Geq>', JOIN + CHAIN, 'rita')).resolves.toEqual(['first', 'third']);
  });

  it.each([
    ['a join by a column that is no lookup', JOIN.replace('Name="Customer"', 'Name="Title"') + CHAIN],
    ['a list nobody joined', JOIN],
    ['a join that leads to itself', CHAIN.replace('List="Customers"', 'List="Cities"') + JOIN]
  ])('refuses %s', async (_, joins) => {
    await expect(titles('<Eq><FieldRef Name="Town"/><Value Type="Text">Lund</Value></Eq>', joins)).resolves.toBe(500);
  });
});
