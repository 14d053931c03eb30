import fc from 'fast-check';
import { siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';
import type { Runs } from './parserProperties';
import { batchSoup, camlSoup, camlWhereSoup, filterSoup, formSoup, orderSoup, pathSoup, selectionSoup, tokenSoup, xmlSoup } from './soup';

const SECRET = 'the secret of anna';
const LIST = "web/lists/getbytitle('S')";

/** Whole requests of nonsense: each is answered or refused, nothing unforeseen happens and nobody's rows come out. */
export function describeRequests(runs: Runs): void {
  let under: SiteUnderTest;
  beforeAll(async () => {
    under = await siteUnderTest();
    const admin = under.as('admin');
    await admin.post('web/sitegroups(5)/users', { LoginName: 'i:0#.f|membership|eve@uppdrag.example' });
    await admin.post('web/lists', { Title: 'S', BaseTemplate: 100 });
    for (const [Title, FieldTypeKind] of [['Num', 9], ['When', 4], ['Who', 20], ['Pick', 15]] as const) await admin.post(`${LIST}/fields`, { Title, FieldTypeKind, ...(FieldTypeKind === 15 ? { Choices: ['a', 'b'] } : {}) });
    await admin.post(`${LIST}/items`, { Title: SECRET });
    await admin.post(`${LIST}/items(1)/breakroleinheritance(copyroleassignments=false)`);
    await admin.post(`${LIST}/items`, { Title: 'open' });
  });
  afterAll(() => under.site.close());

  const harmless = (answer: Answer): void => {
    expect(answer.text).not.toContain('UnknownError');
    expect(answer.text).not.toContain(SECRET);
  };
  const check = (arbitrary: fc.Arbitrary<string>, ask: (text: string) => Promise<Answer>): Promise<void> =>
    fc.assert(fc.asyncProperty(arbitrary, async text => harmless(await ask(text))), runs);
  const get = (path: string): Promise<Answer> => under.as('eve').get(path);
  const items = (option: string) => (text: string): Promise<Answer> => get(`${LIST}/items?${option}=${encodeURIComponent(text)}`);
  const post = (path: string, body: unknown, headers = {}): Promise<Answer> => under.as('eve').post(path, body, headers);

  it.each([['$filter', filterSoup], ['$select', selectionSoup], ['$expand', selectionSoup], ['$orderby', orderSoup], ['$skiptoken', tokenSoup]])('%s of items', (option, arbitrary) => check(arbitrary, items(option)));
  it.each([['$filter', filterSoup], ['$select', selectionSoup], ['$expand', selectionSoup], ['$orderby', orderSoup]])('%s of lists', (option, arbitrary) => check(arbitrary, text => get(`web/lists?${option}=${encodeURIComponent(text)}`)));
  it('page tokens of a sorted list', () => check(tokenSoup, text => get(`${LIST}/items?$orderby=Title,When desc,Num&$skiptoken=${encodeURIComponent(text)}`)));
  it('addresses', () => check(pathSoup, text => get(encodeURI(text).replace(/#/g, '%23'))));
  it('views', () => check(fc.oneof(camlSoup, camlWhereSoup), text => post(`${LIST}/getitems`, { query: { ViewXml: text } })));
  it('definitions of columns', () => check(xmlSoup, text => post(`${LIST}/fields/createfieldasxml`, { parameters: { SchemaXml: text } })));
  it('batches', () => check(batchSoup, text => post('$batch', text, { 'Content-Type': 'multipart/mixed; boundary=b' })));
  it('form values', () => check(formSoup, text => post(`${LIST}/items(2)/validateupdatelistitem`, { formValues: ['Num', 'When', 'Who', 'Pick', 'Title', 'Author', text].map(FieldName => ({ FieldName, FieldValue: text })) })));
  it('bodies', () => fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(`${LIST}/items`, `${LIST}/getitems`, `${LIST}/items(2)/validateupdatelistitem`, `${LIST}/fields`, 'web/lists', 'web/ensureuser'), async (body, path) => {
    harmless(await post(path, JSON.stringify(body), { 'Content-Type': 'application/json' }));
  }), runs));
}
