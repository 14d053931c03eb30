/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/fields';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [M] CAML elements; [T] Today, Now, memberships of choices, Includes; document types refused: the stricter reading (unproven).
let under: SiteUnderTest;

const query = (where: string, more = '', attributes = '') =>
  under.as('admin').post("web/lists/getbytitle('C')/getitems", {
    query: { ViewXml: `<View${attributes}><Query>${where ? `<Where>${where}</Where>` : ''}${more}</Query><RowLimit>50</RowLimit></View>` }
  });
const titles = async (where: string, more = '', attributes = ''): Promise<unknown[]> => {
  const answer = await query(where, more, attributes);
  if (answer.status !== 200) throw new Error(answer.text);
  return rowsOf(answer).map(row => row.Title);
};
const ref = (name: string, more = ''): string => `<FieldRef Name="${name}"${more}/>`;
const value = (type: string, text: string, more = ''): string => `<Value Type="${type}"${more}>${text}</Value>`;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-03-10T12:00:00Z' });
  const lists = under.pnp('admin').web.lists;
  await lists.add('C', '', 100, false, { EnableFolderCreation: true });
  const list = lists.getByTitle('C');
  await list.fields.addNumber('N');
  await list.fields.addDateTime('D', { DisplayFormat: 1 });
  await list.fields.addMultiChoice('M', { Choices: ['x', 'y'] });
  await list.fields.addUser('P', { SelectionMode: 0 });
  // 2026-03-10 in Pacific time ends at 07:00Z on the 11th.
  await list.items.add({ Title: 'a', N: 1, D: '2026-03-11T06:00:00Z', M: ['x', 'y'], PId: 6 });
  await list.items.add({ Title: 'b', N: 2, D: '2026-03-11T08:00:00Z', M: ['y'] });
  await list.items.add({ Title: 'c' });
  const folders = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Lists/C')/folders";
  await under.as('admin').post(`${folders}/addusingpath(decodedurl='f')`);
  await under.as('admin').post("web/lists/getbytitle('C')/AddValidateUpdateItemUsingPath()", {
    listItemCreateInfo: { FolderPath: { DecodedUrl: 'Lists/C/f' } }, formValues: [{ FieldName: 'Title', FieldValue: 'd' }]
  });
});
afterAll(() => under.site.close());

describe('CAML', () => {
  it('takes no document type, whose entities could grow without end', async () => {
    const bomb = `<!DOCTYPE View [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><View><Query><Where><Eq>${ref('Title')}${value('Text', '&b;')}</Eq></Where></Query></View>`;
    await expect(under.as('admin').post("web/lists/getbytitle('C')/getitems", { query: { ViewXml: bomb } })).resolves.toMatchObject({ status: 500 });
  });

  it.each([
    ['Eq', `<Eq>${ref('Title')}${value('Text', 'A')}</Eq>`, ['a']],
    ['Neq, the empty too', `<Neq>${ref('N')}${value('Number', '1')}</Neq>`, ['b', 'c', 'f']],
    ['And in Or', `<Or><And><Geq>${ref('N')}${value('Number', '1')}</Geq><Lt>${ref('N')}${value('Number', '2')}</Lt></And><IsNull>${ref('N')}</IsNull></Or>`, ['a', 'c', 'f']],
    ['BeginsWith', `<BeginsWith>${ref('Title')}${value('Text', 'B')}</BeginsWith>`, ['b']],
    ['In', `<In>${ref('Title')}<Values>${value('Text', 'a')}${value('Text', 'c')}</Values></In>`, ['a', 'c']],
    ['Eq as membership of choices', `<Eq>${ref('M')}${value('Text', 'y')}</Eq>`, ['a', 'b']],
    ['Includes, which finds nothing among choices', `<Includes>${ref('M')}${value('Text', 'y')}</Includes>`, []],
    ['a person by name', `<Eq>${ref('P')}${value('User', 'Administratör')}</Eq>`, ['a']],
    ['UserID', `<Eq>${ref('P', ' LookupId="TRUE"')}${value('Integer', '<UserID/>')}</Eq>`, ['a']],
    ["Today in the site's zone", `<Eq>${ref('D')}${value('DateTime', '<Today/>')}</Eq>`, ['a']],
    ['Today and some days', `<Eq>${ref('D')}${value('DateTime', '<Today OffsetDays="1"/>')}</Eq>`, ['b']],
    ['Now, which matches nothing', `<Geq>${ref('D')}${value('DateTime', '<Now/>')}</Geq>`, []],
    ['a time to the second', `<Eq>${ref('D')}${value('DateTime', '2026-03-11T06:00:00Z', ' IncludeTimeValue="TRUE"')}</Eq>`, ['a']]
  ])('understands %s', async (_, where, expected) => {
    await expect(titles(where)).resolves.toEqual(expected);
  });

  it('reads the root only, files of all folders, or everything, by its scope', async () => {
    await expect(titles('')).resolves.toEqual(['a', 'b', 'c', 'f']);
    await expect(titles('', '', ' Scope="FilesOnly"')).resolves.toEqual(['a', 'b', 'c']);
    await expect(titles('', '', ' Scope="Recursive"')).resolves.toEqual(['a', 'b', 'c', 'd']);
    await expect(titles('', '', ' Scope="RecursiveAll"')).resolves.toEqual(['a', 'b', 'c', 'f', 'd']);
  });

  it('sorts, and pages by the position', async () => {
    await expect(titles('', `<OrderBy>${ref('Title', ' Ascending="FALSE"')}</OrderBy>`)).resolves.toEqual(['f', 'c', 'b', 'a']);
    const page = await under.as('admin').post("web/lists/getbytitle('C')/getitems", {
      query: { ViewXml: '<View Scope="Recursive"><RowLimit>2</RowLimit></View>', ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=1' } }
    });
    expect(rowsOf(page).map(row => row.Title)).toEqual(['b', 'c']);
  });

  it.each([
    ['an unknown element', `<Not><IsNull>${ref('N')}</IsNull></Not>`],
    ['an And of three', `<And><IsNull>${ref('N')}</IsNull><IsNull>${ref('N')}</IsNull><IsNull>${ref('N')}</IsNull></And>`],
    ['an unknown column', `<IsNull>${ref('Nope')}</IsNull>`]
  ])('refuses %s', async (_, where) => {
    await expect(query(where)).resolves.toMatchObject({ status: 500 });
  });

  it('answers PnPjs', async () => {
    const rows = await under.pnp('admin').web.lists.getByTitle('C').getItemsByCAMLQuery({ ViewXml: '<View Scope="Recursive"/>' }) as unknown[];
    expect(rows).toHaveLength(4);
  });
});
