/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { claim, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

type Row = Readonly<Record<string, unknown>>;
interface Envelope { readonly Row: Row[]; readonly FirstRow: number; readonly NextHref?: string; readonly PrevHref?: string }
let under: SiteUnderTest;
const render = async (ViewXml: string, more: object = {}, query = '', as = 'admin'): Promise<Envelope> => {
  const answer = await under.as(as).post(`web/lists/getbytitle('Groups')/RenderListDataAsStream${query}`, { parameters: { ViewXml, ...more } });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as Envelope;
};
const grouped = (by: string, collapse = 'TRUE', more = ''): string =>
  `<View><Query><GroupBy Collapse="${collapse}">${by}</GroupBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields>${more || '<RowLimit Paged="TRUE">30</RowLimit>'}</View>`;
const STATE = '<FieldRef Name="State"/>';
const ROLE = '<FieldRef Name="Role"/>';
const TOTALS = '<Aggregations Value="On"><FieldRef Name="State" Type="SUM"/><FieldRef Name="Title" Type="COUNT"/><FieldRef Name="Day" Type="MAX"/></Aggregations>';

beforeAll(async () => {
  under = await siteUnderTest();
  await under.pnp('admin').web.lists.add('Groups');
  const list = under.pnp('admin').web.lists.getByTitle('Groups');
  await list.fields.addNumber('State');
  await list.fields.addNumber('Role');
  await list.fields.addDateTime('Day', { DisplayFormat: 0 });
  await list.fields.addUser('Who', { SelectionMode: 0 });
  for (const [Title, State, Role] of [['a', 1, 5], ['b', 1, 11], ['c', 2, 5], ['d', 1, 5], ['e', null, 5]] as const) {
    await list.items.add({ Title, State, Role, ...(Title === 'c' ? { WhoId: 6, Day: '2026-03-10T20:00:00Z' } : {}) });
  }
  await under.as('admin').post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  await under.as('admin').post("web/lists/getbytitle('Groups')/items(4)/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)");
});
afterAll(() => under.site.close());

const state = (count: number, begins: string, index: number) => ({
  State: '1', 'State.': '1.00000000000000', 'State.urlencoded': '%3B%231%2E00000000000000%3B%23', 'State.singleurlencoded': '1%2E00000000000000',
  'State.COUNT.group': String(count), 'State.newgroup': begins, 'State.groupindex': `${index}_`
});

// Evidence: a published answer of the service grouped by two number columns, and [T] the members of one grouped by a lookup.
describe('a grouped view', () => {
  it('collapsed, has a row for each group, with no item in it', async () => {
    const { Row: rows } = await render(grouped(STATE));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({ State: '', 'State.': '', 'State.urlencoded': '%3B%23%3B%23', 'State.singleurlencoded': '', 'State.COUNT.group': '1', 'State.newgroup': '1', 'State.groupindex': '1_' });
    expect(rows[1]).toEqual(state(3, '1', 2));
  });

  it('by two columns, has a row for each inner group, under its outer one', async () => {
    const { Row: rows } = await render(grouped(STATE + ROLE));
    expect(rows.map(row => [row.State, row.Role, row['State.newgroup'], row['State.COUNT.group'], row['Role.COUNT.group2'], row['Role.groupindex2']])).toEqual([
      ['', '5', '1', '1', '1', '1_'], ['1', '5', '1', '3', '2', '1_'], ['1', '11', '', '3', '1', '2_'], ['2', '5', '1', '1', '1', '1_']
    ]);
    expect(rows[2]['Role.urlencoded']).toBe('%3B%231%2E00000000000000%3B%2311%2E0000000000000%3B%23');
  });

  it('expanded, has each item with its group beside it', async () => {
    for (const { Row: rows } of [await render(grouped(STATE, 'FALSE')), await render(grouped(STATE), { ExpandGroups: true })]) {
      expect(rows.map(row => [row.Title, row['State.newgroup']])).toEqual([['e', '1'], ['a', '1'], ['b', ''], ['d', ''], ['c', '1']]);
      expect(rows[1]).toEqual({ Title: 'a', ...state(3, '1', 2) });
    }
  });

  it('shows one group when asked for it, or the first', async () => {
    const one = await render(grouped(STATE), {}, '?IsGroupRender=TRUE&GroupString=%253B%25231%252E00000000000000%253B%2523');
    expect(one.Row.map(row => row.Title)).toEqual(['a', 'b', 'd']);
    expect((await render(grouped(STATE, 'FALSE'), { FirstGroupOnly: true })).Row.map(row => row.Title)).toEqual(['e']);
  });

  it('sorts descending, and groups by a person', async () => {
    expect((await render(grouped('<FieldRef Name="State" Ascending="FALSE"/>'))).Row.map(row => row.State)).toEqual(['2', '1', '']);
    const { Row: rows } = await render(grouped('<FieldRef Name="Who"/>'));
    expect(rows.map(row => [row['Who.singleurlencoded'], row['Who.COUNT.group']])).toEqual([['', '4'], ['Administrat%C3%B6r', '1']]);
  });

  it('is paged, forwards and back', async () => {
    const xml = grouped(STATE, 'TRUE', '<RowLimit Paged="TRUE">2</RowLimit>');
    const first = await render(xml);
    const second = await render(xml, { Paging: first.NextHref?.slice(1) });
    expect([first.Row.length, second.Row.map(row => row.State), second.FirstRow, second.NextHref]).toEqual([2, ['2'], 3, undefined]);
    expect((await render(xml, { Paging: second.PrevHref?.slice(1) })).Row).toEqual(first.Row);
  });

  it('counts only what the caller may see', async () => {
    expect((await render(grouped(STATE), {}, '', 'rita')).Row[1]['State.COUNT.group']).toBe('2');
  });
});

// Evidence: [M] the Aggregations element; names and places of totals in rows are unproven.
describe('totals', () => {
  it('are those of every row, not of the page', async () => {
    const { Row: rows } = await render(`<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>1</RowLimit>${TOTALS}</View>`);
    expect(rows).toEqual([{ Title: 'a', 'State.SUM': '5', 'Title.COUNT': '5', 'Day.MAX': '3/10/2026' }]);
  });

  it.each([['AVG', '1.25'], ['MAX', '2'], ['MIN', '1'], ['STDEV', '0.5'], ['VAR', '0.25'], ['COUNT', '4']])('%s', async (type, expected) => {
    const { Row: rows } = await render(`<View><RowLimit>1</RowLimit><Aggregations Value="On"><FieldRef Name="State" Type="${type}"/></Aggregations></View>`);
    expect(rows[0][`State.${type}`]).toBe(expected);
  });

  it('stand beside each group', async () => {
    const { Row: rows } = await render(grouped(STATE + ROLE, 'TRUE', TOTALS));
    expect(rows.map(row => [row['State.SUM.agg'], row['State.SUM.agg2'], row['State.SUM']])).toEqual([['', '', '5'], ['3', '2', undefined], ['3', '1', undefined], ['2', '2', undefined]]);
  });

  it('of what the caller may not see are not betrayed', async () => {
    expect((await render(`<View><RowLimit>1</RowLimit>${TOTALS}</View>`, {}, '', 'rita')).Row[0]).toMatchObject({ 'State.SUM': '4', 'Title.COUNT': '4' });
  });
});
