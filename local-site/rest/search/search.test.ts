/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/search';
import { SearchQueryBuilder, type ISearchResult } from '@pnp/sp/search';
import { strToU8, zipSync } from 'fflate';
import { claim, errorOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: [C] PnPjs 4 search/*.js for the calls and what it reads; a recorded people search for rows and value types; [M] KQL and search REST pages. */
let under: SiteUnderTest;
const as = (name: string) => under.as(name);
const READ = 1073741826;
const find = async (name: string, query: string, more: Record<string, unknown> = {}): Promise<ISearchResult[]> =>
  (await under.pnp(name).search({ Querytext: query, RowLimit: 100, ...more })).PrimarySearchResults;
const titles = async (name: string, query: string, more: Record<string, unknown> = {}): Promise<unknown[]> =>
  (await find(name, query, more)).map(row => row.Title).sort();
const upload = (path: string, name: string, content: string | Uint8Array): Promise<Answer> =>
  as('admin').post(`web/getfolderbyserverrelativepath(decodedurl='${path}')/files/addusingpath(decodedurl='${name}',overwrite=true)`, content);
const grant = async (place: string, name: string, role = READ): Promise<void> => {
  const { Id } = (await as('admin').post('web/ensureuser', { logonName: claim(name) })).body as { Id: number };
  await as('admin').post(`${place}/roleassignments/addroleassignment(principalid=${Id},roledefid=${role})`);
};

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-03-11T15:00:00Z' });
  await under.pnp('admin').web.lists.add('Cases');
  const fields = "web/lists/getbytitle('Cases')/fields";
  await as('admin').post(fields, { FieldTypeKind: 3, Title: 'Notes', RichText: true });
  await as('admin').post(fields, { FieldTypeKind: 6, Title: 'Area', Choices: ['Water', 'Roads'] });
  for (const [title, notes, area] of [['Bridge över ån', 'The <b>old</b> stone bridge needs repair', 'Roads'], ['Water tower', 'Paint the tower before winter', 'Water'], ['Åtgärdsplan', 'bridge and tower', 'Water']]) {
    await as('admin').post("web/lists/getbytitle('Cases')/items", { Title: title, Notes: notes, Area: area });
  }
  await upload('/sites/test/Shared Documents', 'minutes.txt', 'The board decided to repair the lighthouse');
  await upload('/sites/test/Shared Documents', 'report.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:p><w:t>Lighthouse</w:t></w:p><w:p><w:t>budget &amp; costs</w:t></w:p></w:document>') }));
  await upload('/sites/test/Shared Documents', 'broken.docx', 'lighthouse, but no zip');
  await grant('web', 'rita');
});
afterAll(() => under.site.close());

describe('a query finds', () => {
  it.each([
    ['bridge', ['Bridge över ån', 'Åtgärdsplan']], ['BRIDGE tower', ['Åtgärdsplan']], ['"stone bridge"', ['Bridge över ån']], ['"bridge stone"', []], ['pain*', ['Water tower']], ['pain', []],
    ['åtgärd*', ['Åtgärdsplan']], ['atgard*', []], ['bridge OR paint', ['Bridge över ån', 'Water tower', 'Åtgärdsplan']], ['bridge NOT stone', ['Åtgärdsplan']], ['bridge -tower', ['Bridge över ån']],
    ['(stone OR winter) (old OR paint)', ['Bridge över ån', 'Water tower']], ['lighthouse', ['minutes', 'report']], ['"budget & costs"', ['report']], ['old NEAR(2) bridge', ['Bridge över ån']],
    ['Title:tower', ['Water tower']], ['Title:"water tower"', ['Water tower']], ['Title="water"', []], ['Title="water tower"', ['Water tower']], ['Title:wat*', ['Water tower']], ['Filename:minutes*', ['minutes']],
    ['FileType:docx', ['broken', 'report']], ['FileType:txt FileType:docx lighthouse', ['minutes', 'report']], ['FileExtension:txt Path:"/sites/test/Shared Documents"', ['minutes']],
    ['AreaOWSCHCS:Water', ['Water tower', 'Åtgärdsplan']], ['ContentType:Item bridge', ['Bridge över ån', 'Åtgärdsplan']], ['IsDocument:true', expect.arrayContaining(['broken', 'minutes', 'report'])],
    ['ListItemID:2 contentclass:STS_ListItem_GenericList', ['Water tower']], ['Author:Administratör bridge', ['Bridge över ån', 'Åtgärdsplan']], ['Author:nobody bridge', []],
    ['Size>20 FileType:txt', ['minutes']], ['Size<20 FileType:txt', []], ['NoSuchProperty:x', []], ['contentclass:STS_List_GenericList', ['Cases']]
  ])('by %j what it should', async (query, expected) => {
    expect(await titles('admin', query)).toEqual(Array.isArray(expected) ? [...expected].sort() : expected);
  });

  it('things by when they were made and changed', async () => {
    await under.control({ clock: '2026-03-12T09:00:00Z' });
    await as('admin').merge("web/lists/getbytitle('Cases')/items(2)", { Title: 'Water tower, painted' });
    const cases = "Path:\"/sites/test/Lists/Cases/DispForm\"";
    expect(await titles('admin', `${cases} Write:today`)).toEqual(['Water tower, painted']);
    expect(await titles('admin', `${cases} Write=2026-03-11`)).toEqual(['Bridge över ån', 'Åtgärdsplan']);
    expect(await titles('admin', `${cases} Created=2026-03-10..2026-03-11`)).toHaveLength(3);
    expect(await titles('admin', `${cases} LastModifiedTime>=2026-03-12T00:00:00Z`)).toEqual(['Water tower, painted']);
    expect(await titles('admin', `${cases} LastModifiedTime<2026-03-12`)).toHaveLength(2);
    await as('admin').merge("web/lists/getbytitle('Cases')/items(2)", { Title: 'Water tower' });
  });
});

describe('the answer', () => {
  it('has rows of cells with types, numbers and a marked summary', async () => {
    const { body } = await as('admin').get("search/query?querytext='stone bridge'&selectproperties='Title,Path,HitHighlightedSummary,IsDocument,Write,Unheard'&rowlimit=5");
    const { PrimaryQueryResult: { RelevantResults: relevant } } = body as { PrimaryQueryResult: { RelevantResults: { RowCount: number; TotalRows: number; Table: { Rows: { Cells: { Key: string; Value: string; ValueType: string }[] }[] } } } };
    expect([relevant.RowCount, relevant.TotalRows]).toEqual([1, 1]);
    const cells = relevant.Table.Rows[0].Cells;
    expect(cells.map(cell => `${cell.Key} ${cell.ValueType}`)).toEqual([
      'Rank Edm.Double', 'DocId Edm.Int64', 'Title Edm.String', 'Path Edm.String', 'HitHighlightedSummary Edm.String', 'IsDocument Edm.Boolean', 'Write Edm.DateTime', 'Unheard Null',
      'PartitionId Edm.Guid', 'UrlZone Edm.Int32', 'Culture Edm.String', 'ResultTypeId Edm.Int32', 'RenderTemplateId Edm.String'
    ]);
    expect(cells.slice(2, 8).map(cell => cell.Value)).toEqual([
      'Bridge över ån', `${under.site.origin}/sites/test/Lists/Cases/DispForm.aspx?ID=1`, 'The old <c0>stone</c0> <c0>bridge</c0> needs repair Roads', 'false', '2026-03-11T15:00:00.0000000Z', null
    ]);
  });

  it('is read by PnPjs, by GET and POST, at the verbose level too', async () => {
    const builder = SearchQueryBuilder('bridge').selectProperties('Title', 'Path').rowLimit(1).sortList({ Property: 'DocId', Direction: 1 });
    const first = await under.pnp('admin').search(builder);
    expect([first.TotalRows, first.RowCount, first.PrimarySearchResults[0].Title]).toEqual([2, 1, 'Åtgärdsplan']);
    const second = await first.getPage(2, 1);
    expect(second?.PrimarySearchResults.map(row => row.Title)).toEqual(['Bridge över ån']);
    const verbose = await as('admin').get("search/query?querytext='bridge'&rowlimit=1", { Accept: 'application/json;odata=verbose' });
    expect((verbose.body as { d: { query: { PrimaryQueryResult: { RelevantResults: { Table: { Rows: { results: { Cells: { results: unknown[] } }[] } } } } } } })
      .d.query.PrimaryQueryResult.RelevantResults.Table.Rows.results[0].Cells.results.length).toBeGreaterThan(20);
    const posted = await as('admin').post('search/postquery', { request: { Querytext: 'bridge' } }, { Accept: 'application/json;odata=verbose' });
    expect(posted.body).toHaveProperty('d.postquery.PrimaryQueryResult.RelevantResults.TotalRows', 2);
  });

  it('is refused to those who ask in OData 4, as SPHttpClient does unless told not to', async () => {
    // Evidence: [I] sp-dev-docs#4392.
    const answer = await under.as('admin').get("search/query?querytext='a'", { Accept: 'application/json', 'OData-Version': '4.0' });
    expect([answer.status, answer.body]).toEqual([500, { error: { code: '-1, Microsoft.SharePoint.Client.UnknownError', message: 'Unknown Error' } }]);
  });

  it('sorts by what can be sorted by, and refuses the rest', async () => {
    const sorted = (sortlist: string) => as('admin').get(`search/query?querytext='Path:"/sites/test/Lists/Cases/DispForm"'&sortlist='${sortlist}'&selectproperties='Title'`);
    const order = (answer: Answer): string[] => [...answer.text.matchAll(/"Key":"Title","Value":"([^"]*)"/g)].map(match => match[1]);
    expect(order(await sorted('DocId:ascending'))).toEqual(['Bridge över ån', 'Water tower', 'Åtgärdsplan']);
    expect(order(await sorted('DocId:descending'))).toEqual(['Åtgärdsplan', 'Water tower', 'Bridge över ån']);
    const refused = await sorted('Title:ascending');
    expect([refused.status, errorOf(refused).code]).toEqual([500, '-1, Microsoft.Office.Server.Search.REST.SearchServiceException']);
  });

  it('counts refiners and filters by their tokens', async () => {
    const search = (more: object) => under.pnp('admin').search({ Querytext: 'lighthouse', Refiners: 'FileType,IsDocument', ...more });
    const { RawSearchResults: raw } = await search({});
    const refiners = raw.PrimaryQueryResult?.RefinementResults?.Refiners as unknown as { Name: string; Entries: { RefinementName: string; RefinementCount: string; RefinementToken: string }[] }[];
    expect(refiners.map(({ Name, Entries }) => [Name, Entries.map(entry => [entry.RefinementName, entry.RefinementCount])])).toEqual([
      ['FileType', [['docx', '1'], ['txt', '1']]], ['IsDocument', [['true', '2']]]
    ]);
    const token = refiners[0].Entries[1].RefinementToken;
    expect((await search({ RefinementFilters: [`FileType:${token}`] })).PrimarySearchResults.map(row => row.Title)).toEqual(['minutes']);
    expect((await search({ RefinementFilters: ['FileType:or(FileType:equals("txt"))'] }).catch((error: Error) => error.message))).toContain('500');
    expect((await search({ RefinementFilters: ['or(FileType:equals("txt"),FileType:"docx")'] })).TotalRows).toBe(2);
  });

  it('leaves out files that say the same, unless asked not to', async () => {
    await as('admin').post('web/folders/addusingpath(decodedurl=\'Shared Documents/copies\')');
    await upload('/sites/test/Shared Documents/copies', 'minutes.txt', 'The board decided to repair the lighthouse');
    expect(await titles('admin', 'lighthouse FileType:txt')).toEqual(['minutes']);
    expect(await titles('admin', 'lighthouse FileType:txt', { TrimDuplicates: false })).toEqual(['minutes', 'minutes']);
    await as('admin').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents/copies')/recycle");
  });

  it('fills templates and adds constraints', async () => {
    expect(await titles('admin', 'bridge', { QueryTemplate: '{searchTerms} AreaOWSCHCS:Roads' })).toEqual(['Bridge över ån']);
    expect(await titles('admin', 'bridge OR paint', { HiddenConstraints: 'AreaOWSCHCS:Water' })).toEqual(['Water tower', 'Åtgärdsplan']);
  });

  it.each<[string, () => Promise<Answer>, number]>([
    ['text without quotes', () => as('admin').get('search/query?querytext=bridge'), 400],
    ['a malformed query', () => as('admin').get("search/query?querytext='(bridge'"), 500],
    ['a list given as text', () => as('admin').post('search/postquery', { request: { Querytext: 'x', SelectProperties: 'Title' } }), 400],
    ['a body without a request', () => as('admin').post('search/postquery', { Querytext: 'x' }), 400],
    ['a refiner that is none', () => as('admin').get("search/query?querytext='x'&refiners='Path'"), 500],
    ['another function', () => as('admin').get("search/queries?querytext='x'"), 404],
    ['somebody who may not open the site', () => as('stranger').get("search/query?querytext='bridge'"), 403]
  ])('refuses %s', async (_, ask, status) => {
    expect((await ask()).status).toBe(status);
  });

  it('suggests titles, and people when asked', async () => {
    // Evidence: [C] what PnPjs 4 reads of suggest.
    const suggested = await under.pnp('rita').searchSuggest({ querytext: 'wat', count: 5 });
    expect(suggested.PersonalResults.map((result: { Title?: string }) => result.Title)).toEqual(['Water tower']);
    expect((await under.pnp('rita').searchSuggest({ querytext: 'adm', includePeople: true } as never)).PeopleNames).toEqual(['Administratör']);
    expect((await under.pnp('rita').searchSuggest('adm')).PeopleNames).toEqual([]);
  });
});

describe('a search shows nobody more than they may read', () => {
  it('by permissions as they are now, in every site', async () => {
    expect(await titles('rita', 'bridge')).toEqual(['Bridge över ån', 'Åtgärdsplan']);
    const item = "web/lists/getbytitle('Cases')/items(1)";
    await as('admin').post(`${item}/breakroleinheritance(false)`);
    expect(await titles('rita', 'bridge')).toEqual(['Åtgärdsplan']);
    expect(await titles('rita', 'DocId>0 stone')).toEqual([]);
    expect(await titles('admin', 'stone')).toEqual(['Bridge över ån']);
    await grant(item, 'deep');
    expect(await titles('deep', '*')).toEqual(['Bridge över ån', 'Cases']);
    await as('admin').post(`${item}/resetroleinheritance`);
    expect(await titles('rita', 'bridge')).toHaveLength(2);
    await as('admin').post(`${under.site.origin}/sites/dev/_api/web/lists`, { Title: 'Elsewhere viaduct', BaseTemplate: 100 });
    expect(await titles('admin', 'elsewhere')).toEqual(['Elsewhere viaduct']);
    expect(await titles('rita', 'elsewhere')).toEqual([]);
  });

  it('neither drafts nor what waits, is denied or checked out, to anybody', async () => {
    await as('admin').post('web/lists', { Title: 'Moderated', BaseTemplate: 100 });
    const list = "web/lists/getbytitle('Moderated')";
    await as('admin').merge(list, { EnableModeration: true, DraftVersionVisibility: 0 });
    await as('admin').post(`${list}/items`, { Title: 'Pending zebra' });
    expect(await titles('admin', 'zebra')).toEqual([]);
    await as('admin').merge(`${list}/items(1)`, { OData__ModerationStatus: 0 });
    expect(await titles('rita', 'zebra')).toEqual(['Pending zebra']);
    await as('admin').merge(`${list}/items(1)`, { Title: 'Changed giraffe' });
    expect([await titles('admin', 'giraffe'), await titles('rita', 'zebra')]).toEqual([[], ['Pending zebra']]);
    await as('admin').merge(`${list}/items(1)`, { OData__ModerationStatus: 1 });
    expect(await titles('admin', 'giraffe')).toEqual([]);
    const file = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/minutes.txt')";
    await as('admin').post(`${file}/checkout`);
    await as('admin').post(`${file}/$value`, 'a walrus', { 'X-HTTP-Method': 'PUT' });
    expect([await titles('admin', 'walrus'), await titles('rita', 'board')]).toEqual([[], ['minutes']]);
    await as('admin').post(`${file}/checkin(comment='',checkintype=1)`);
    expect(await titles('rita', 'walrus')).toEqual(['minutes']);
  });

  it('nothing of a list that is kept out, nor of what is recycled or deleted', async () => {
    await as('admin').merge("web/lists/getbytitle('Cases')", { NoCrawl: true });
    expect(await titles('admin', 'bridge')).toEqual([]);
    await as('admin').merge("web/lists/getbytitle('Cases')", { NoCrawl: false });
    expect(await titles('admin', 'bridge')).toHaveLength(2);
    await as('admin').post("web/lists/getbytitle('Cases')/items(3)/recycle");
    expect(await titles('admin', 'bridge')).toEqual(['Bridge över ån']);
    await as('admin').remove("web/lists/getbytitle('Cases')");
    expect(await titles('admin', 'bridge OR Cases')).toEqual([]);
  });

  it('only their own items in a list that shows people their own', async () => {
    await as('admin').post('web/lists', { Title: 'Own', BaseTemplate: 100 });
    await as('admin').merge("web/lists/getbytitle('Own')", { ReadSecurity: 2 });
    await grant('web', 'wanda', 1073741827);
    await as('wanda').post("web/lists/getbytitle('Own')/items", { Title: 'quokka' });
    expect([await titles('wanda', 'quokka'), await titles('rita', 'quokka'), await titles('admin', 'quokka')]).toEqual([['quokka'], [], ['quokka']]);
  });
});

describe('the lag', () => {
  it('hides a change until it is over on the site\'s clock, and shows what was crawled until then', async () => {
    await under.control({ clock: '2026-04-01T10:00:00Z' });
    await as('admin').post('web/lists', { Title: 'Slow', BaseTemplate: 100 });
    await as('admin').post("web/lists/getbytitle('Slow')/items", { Title: 'early heron' });
    expect(await titles('admin', 'heron')).toEqual(['early heron']);
    await under.control({ searchLagSeconds: 300 });
    await under.control({ advanceSeconds: 60 });
    await as('admin').merge("web/lists/getbytitle('Slow')/items(1)", { Title: 'late heron' });
    await as('admin').post("web/lists/getbytitle('Slow')/items", { Title: 'new heron' });
    expect(await titles('admin', 'heron')).toEqual(['early heron']);
    await under.control({ advanceSeconds: 299 });
    expect(await titles('admin', 'heron')).toEqual(['early heron']);
    await under.control({ advanceSeconds: 1 });
    expect(await titles('admin', 'heron')).toEqual(['late heron', 'new heron']);
    // What is deleted is gone at once: nobody may read it any more.
    await as('admin').remove("web/lists/getbytitle('Slow')/items(2)");
    expect(await titles('admin', 'heron')).toEqual(['late heron']);
    await under.control({ searchLagSeconds: 0 });
  });
});
