/** @jest-environment node */
import { errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('D')";
const ITEMS = `${LIST}/items`;
const CLIENT = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const get = (path: string): Promise<Answer> => under.as('admin').get(path);
const titles = async (query: string): Promise<unknown[]> => rowsOf(await get(`${ITEMS}?${query}`)).map(row => row.Title);
const filtered = (filter: string): Promise<Answer> => get(`${ITEMS}?$filter=${encodeURIComponent(filter)}`);
const ODD = "O'Neil #1 50% & å → 日本 ''";

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/lists', { Title: 'D', BaseTemplate: 100 });
  for (const Title of ['b', 'a', ODD, 'a']) await under.as('admin').post(ITEMS, { Title });
});
afterAll(() => under.site.close());

// Evidence: [M] use-odata-query-operations-in-sharepoint-rest-requests; [I] sp-dev-docs#7138, pnpjs#3118.
describe('the options of a query', () => {
  it('are known by names in any case, with $ encoded or not, with + for a space', async () => {
    await expect(titles("$filter=Title+eq+'b'")).resolves.toEqual(['b']);
    await expect(titles("%24FILTER=Title%20eq%20%27b%27&%24Select=Title")).resolves.toEqual(['b']);
  });

  it('sort by several columns', async () => {
    const rows = rowsOf<{ Id: number }>(await get(`${ITEMS}?$orderby=Title desc,Id desc&$select=Id`));
    expect(rows.map(row => row.Id)).toEqual([3, 1, 4, 2]);
    const lists = rowsOf<{ Title: string; BaseTemplate: number }>(await get('web/lists?$orderby=BaseTemplate,Title desc&$select=Title,BaseTemplate'));
    expect(lists.map(list => list.BaseTemplate)).toEqual([...lists.map(list => list.BaseTemplate)].sort((a, b) => a - b));
  });

  it('$top from none to 5,000; $skip is ignored on items and honoured elsewhere', async () => {
    await expect(titles('$top=0')).resolves.toEqual([]);
    await expect(titles('$top=5000&$skip=2')).resolves.toHaveLength(4);
    await expect(get(`${ITEMS}?$top=5001`)).resolves.toMatchObject({ status: 500 });
    const all = rowsOf(await get('web/lists?$select=Title')).map(row => row.Title);
    expect(rowsOf(await get('web/lists?$select=Title&$top=2&$skip=1')).map(row => row.Title)).toEqual(all.slice(1, 3));
  });

  it('select everything, and below what is expanded, also on other things than items', async () => {
    const [row] = rowsOf(await get(`${ITEMS}?$select=*,Author/Title,OData__UIVersion&$expand=Author&$top=1`));
    expect(row).toMatchObject({ Title: 'b', Author: { Title: 'Administratör' }, AuthorId: expect.any(Number), OData__UIVersion: 512 });
    const list = (await get(`${LIST}?$select=*,RootFolder/ServerRelativeUrl,Fields/InternalName&$expand=RootFolder,Fields`)).body as Record<string, unknown>;
    expect(list).toMatchObject({ Title: 'D', RootFolder: { ServerRelativeUrl: '/sites/test/Lists/D' } });
    expect(list.Fields).toContainEqual({ InternalName: 'Title' });
    const item = (await get(`${ITEMS}(1)?$select=Title,ParentList/Title,ParentList/RootFolder/Name&$expand=ParentList/RootFolder`)).body;
    expect(item).toEqual({ ParentList: { RootFolder: { Name: 'D' }, Title: 'D' }, Title: 'b' });
  });

  it.each([
    ['$top=-1', "Invalid value for $top query option found: '-1'. The $top query option requires a non-negative integer value."],
    ['$skip=x', "Invalid value for $skip query option found: 'x'. The $skip query option requires a non-negative integer value."],
    ['$foo=1', "The query parameter '$foo' is not supported."],
    ['$inlinecount=allpages', "The query parameter '$inlinecount' is not supported."],
    ['$count=true', "The query parameter '$count' is not supported."],
    ['$format=json', "The query parameter '$format' is not supported."],
    ['$top=1&$top=2', "Query parameter '$top' is specified multiple times, but it should be specified exactly once."],
    ['$skiptoken=x', 'The expression "x" is not valid.'],
    ['$skiptoken=Paged%3DTRUE%26p_ID%3Dx', 'The expression "Paged=TRUE&p_ID=x" is not valid.'],
    ['$orderby=Title,', 'The expression "Title," is not valid.'],
    [`$orderby=${Array(51).fill('Title').join()}`, 'Recursion depth exceeded allowed limit.'],
    [`$expand=${Array(21).fill('Author').join('/')}`, 'Recursion depth exceeded allowed limit.']
  ])('refuse %.40s', async (query, message) => {
    const answer = await get(`${ITEMS}?${query}`);
    expect([answer.status, errorOf(answer)]).toEqual([400, { code: CLIENT, message }]);
  });
});

// Evidence: [M] the same page lists what is unsupported; [I] sp-dev-docs#5037 (operators are lower case), nittygritty#388 (the text).
describe('a filter', () => {
  it.each([
    "endswith(Title,'a')", "tolower(Title) eq 'a'", "toupper(Title) eq 'A'", "trim(Title) eq 'a'", "concat(Title,'a') eq 'aa'", "replace(Title,'a','b') eq 'b'",
    'length(Title) eq 1', "indexof(Title,'a') eq 0", "substring(Title,1) eq 'a'", 'Id add 1 eq 2', 'Id sub 1 eq 0', 'Id mul 2 eq 2', 'Id div 2 eq 1', 'Id mod 2 eq 0', 'Id + 1 eq 2',
    "not (Title eq 'a')", "Title Eq 'a'", "Title EQ 'a'", "Title eq 'a' AND Id eq 1", "(Title eq 'a'),(Id eq 1)", "Title eq 'a", "Title eq a", "'a' eq 'a'", 'Title', 'Title eq', 'eq', '()',
    "(Title eq 'a'", "Title eq 'a')", 'Id eq 1e400', "startswith(Title)", "startswith('a',Title)", "substringof(Title,'a')", 'year(Title)', 'Id in (1,2)', "Title has 'a'", 'any(Title)'
  ])('is refused: %s', async filter => {
    const answer = await filtered(filter);
    expect([answer.status, errorOf(answer)]).toEqual([400, { code: CLIENT, message: `The expression "${filter}" is not valid.` }]);
  });

  it('finds any text, quotes doubled, whatever is in it', async () => {
    await expect(filtered(`Title eq '${ODD.replace(/'/g, "''")}'`).then(rowsOf)).resolves.toMatchObject([{ Title: ODD }]);
    await expect(filtered(`substringof('#1 50%',Title)`).then(rowsOf)).resolves.toMatchObject([{ Title: ODD }]);
    await expect(filtered(`startswith(Title,'O''Neil')`).then(rowsOf)).resolves.toMatchObject([{ Title: ODD }]);
  });

  it('takes as many terms as its limit and refuses more, flat and nested', async () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `Id eq ${at}`).join(' or ');
    const nested = (depth: number): string => `${'('.repeat(depth)}Id eq 1${')'.repeat(depth)}`;
    const ladder = `${Array.from({ length: 249 }, (_, at) => `(Id eq ${at} or (Title ne '${at}' and `).join('')}Id gt 0${'))'.repeat(249)}`;
    for (const good of [many(500), nested(800), ladder]) await expect(filtered(good)).resolves.toMatchObject({ status: 200 });
    for (const bad of [many(501), nested(801)]) {
      const answer = await filtered(bad);
      expect([answer.status, errorOf(answer).message]).toEqual([400, 'Recursion depth exceeded allowed limit.']);
    }
  });
});

// Evidence: [C] PnPjs sends long arguments as aliases; quotes are doubled.
describe('an address', () => {
  it('names things in any case, and arguments by aliases, also in a POST without a body', async () => {
    await expect(get("WEB/Lists/GetByTitle(@p1)/ITEMS(1)/TITLE?@p1='d'")).resolves.toMatchObject({ status: 200, body: { value: 'b' } });
    const folder = "web/getfolderbyserverrelativepath(decodedurl=@p)/files/addusingpath(decodedurl=@name,overwrite=@o)";
    const query = `?@p='${encodeURIComponent('/sites/test/Shared Documents')}'&@name='${encodeURIComponent("50% # it''s å.txt")}'&@o=true`;
    await expect(under.as('admin').post(folder + query)).resolves.toMatchObject({ body: { Name: "50% # it's å.txt" } });
    const alias = await get('web/lists/getbytitle(@none)');
    expect([alias.status, errorOf(alias)]).toEqual([400, { code: CLIENT, message: 'The expression "@none" is not valid.' }]);
  });

  it('gives a bare value as text, and has no counts', async () => {
    const value = await get(`${ITEMS}(1)/Title/$value`);
    expect([value.status, value.text, value.headers.get('content-type')]).toEqual([200, 'b', 'text/plain;charset=utf-8']);
    await expect(get('web/id/$value/more')).resolves.toMatchObject({ status: 404 });
    for (const path of [`${ITEMS}/$count`, 'web/lists/$count', 'web/$value', `${LIST}/ImagePath/$value`]) await expect(get(path)).resolves.toMatchObject({ status: 404 });
  });
});
