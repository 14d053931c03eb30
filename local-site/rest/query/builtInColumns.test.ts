/** @jest-environment node */
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] names and kinds of the built-in columns; that each can be filtered by as its field says is the recorded `Filterable`.
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Built')/items";
const FILES = "web/lists/getbytitle('Documents')/items";

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  await admin.post('web/lists', { Title: 'Built', BaseTemplate: 100 });
  for (const Title of ['one', 'two', 'three']) await admin.post(LIST, { Title });
  await admin.merge(`${LIST}(2)`, { Title: 'two again' });
  for (const name of ['a.txt', 'b.b.DOCX', 'none']) await admin.post(`web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')/files/addusingpath(decodedurl='${name}')`, 'four');
});
afterAll(() => under.site.close());

describe('columns every list has', () => {
  it.each([
    [LIST, "OData__UIVersionString eq '1.0'", ['1_.000', '3_.000']],
    [LIST, "OData__UIVersionString eq '2.0'", ['2_.000']],
    [LIST, 'Attachments eq false', ['1_.000', '2_.000', '3_.000']],
    [LIST, "FileLeafRef eq '2_.000' and FSObjType eq 0", ['2_.000']],
    [FILES, "File_x0020_Type eq 'docx'", ['b.b.DOCX']],
    [FILES, 'File_x0020_Type eq null', ['none']],
    [FILES, "File_x0020_Size eq '4'", ['a.txt', 'b.b.DOCX', 'none']]
  ])('%s filters by %s', async (items, filter, found) => {
    expect(rowsOf(await under.as('admin').get(`${items}?$select=FileLeafRef&$filter=${encodeURIComponent(filter)}`)).map(row => row.FileLeafRef)).toEqual(found);
  });

  it.each(['OData__UIVersionString', 'FileLeafRef', 'Attachments', 'Created desc'])('page by %s without losing a row', async order => {
    const seen: unknown[] = [];
    let next: string | undefined = `${LIST}?$select=Id&$top=1&$orderby=${order}`;
    while (next !== undefined) {
      const answer = await under.as('admin').get(next);
      seen.push(...rowsOf(answer).map(row => row.Id));
      next = (answer.body as { 'odata.nextLink'?: string })['odata.nextLink'];
    }
    expect(seen.sort()).toEqual([1, 2, 3]);
  });
});
