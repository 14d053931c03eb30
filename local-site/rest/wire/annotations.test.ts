/** @jest-environment node */
import { errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [C] SharePoint Framework samples and applications, which name types by '@odata.type' in bodies of SPHttpClient (OData 4) and of plain JSON.
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Annotated')";
const FOURTH = { 'OData-Version': '4.0', Accept: 'application/json' };
const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> => under.as('admin').post(path, body, headers);

beforeAll(async () => {
  under = await siteUnderTest();
  await post('web/lists', { '@odata.type': '#SP.List', Title: 'Annotated', BaseTemplate: 100 }, FOURTH);
  await post(`${LIST}/fields`, { '@odata.type': '#SP.FieldMultiChoice', FieldTypeKind: 15, Title: 'Many', 'Choices@odata.type': '#Collection(String)', Choices: ['a', 'b'] }, FOURTH);
  await post(`${LIST}/fields`, { '@odata.type': '#SP.FieldUrl', FieldTypeKind: 11, Title: 'Link' });
});
afterAll(() => under.site.close());

describe('annotations of a light body', () => {
  it.each([
    ['OData 4', { '@odata.type': '#SP.Data.AnnotatedListItem' }, FOURTH],
    ['JSON Light', { 'odata.type': 'SP.Data.AnnotatedListItem' }, {}],
    ['plain JSON with those of OData 4', { '@odata.type': '#SP.ListItem' }, {}]
  ])('are understood, at every level: %s', async (_, type, headers) => {
    const body = { ...type, Title: 'x', 'Many@odata.type': '#Collection(String)', Many: ['b'], Link: { '@odata.type': '#SP.FieldUrlValue', Url: 'https://example.org', Description: 'd' } };
    const made = await post(`${LIST}/items`, body, headers);
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ Title: 'x', Many: ['b'] })]);
    const { Id } = made.body as { Id: number };
    const changed = await post(`${LIST}/items(${Id})`, { ...type, Title: 'y' }, { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    expect(changed.status).toBe(204);
    expect(rowsOf(await under.as('admin').get(`${LIST}/items?$filter=Id eq ${Id}&$select=Title,Link`))).toMatchObject([{ Title: 'y', Link: { Description: 'd', Url: 'https://example.org' } }]);
  });

  it('are understood in the parameters of calls', async () => {
    const web = await post('web/webs/add', { parameters: { '@odata.type': '#SP.WebCreationInformation', Title: 'S', Url: 's', WebTemplate: 'STS', UseSamePermissionsAsParentSite: true } }, FOURTH);
    const items = await post(`${LIST}/getitems`, { query: { '@odata.type': '#SP.CamlQuery', ViewXml: '<View />' } }, FOURTH);
    const changes = await post(`${LIST}/getchanges`, { query: { '@odata.type': '#SP.ChangeQuery', Item: true, Add: true } }, FOURTH);
    expect([web.status, items.status, changes.status]).toEqual([200, 200, 200]);
  });

  it('must name a type the thing has', async () => {
    const answer = await post(`${LIST}/items`, { '@odata.type': '#SP.Data.OtherListItem', Title: 'x' });
    expect([answer.status, errorOf(answer).message]).toEqual([400, "A type named 'SP.Data.OtherListItem' could not be resolved by the model. When a model is available, each type name must resolve to a valid type."]);
  });

  it('are not the verbose form, and let no name pass that only looks alike', async () => {
    for (const body of [{ __metadata: { type: 'SP.Data.AnnotatedListItem' } }, { OData__Nothing: 1 }, { '@type': 'x' }]) {
      await expect(post(`${LIST}/items`, body)).resolves.toMatchObject({ status: 400 });
    }
  });

  it('do not lead a reader deeper than bodies go', async () => {
    const deep = `{"@odata.type":"#SP.List","Title":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    await expect(under.as('admin').post('web/lists', deep, { 'Content-Type': 'application/json' })).resolves.toMatchObject({ status: 400 });
  });
});
