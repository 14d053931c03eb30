/** @jest-environment node */
import { errorOf, rowsOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [M] use-odata-query-operations-in-sharepoint-rest-requests (yes/no columns are not reached through lookups); [I] pnpjs#189, #1431, #2648.
let under: SiteUnderTest;
const FROM = "web/lists/getbytitle('From')";
const TO = "web/lists/getbytitle('To')";
const get = (query: string): Promise<Answer> => under.as('admin').get(`${FROM}/items?${query}`);

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  for (const Title of ['To', 'From']) await admin.post('web/lists', { Title, BaseTemplate: 100 });
  for (const [Title, FieldTypeKind] of [['Flag', 8], ['Long', 3], ['Many', 9]]) await admin.post(`${TO}/fields`, { Title, FieldTypeKind });
  await admin.post(`${TO}/items`, { Title: "O'Hara", Flag: true, Long: 'x', Many: 4 });
  const { Id } = (await admin.get(`${TO}?$select=Id`)).body as { Id: string };
  await admin.post(`${FROM}/fields/addfield`, { parameters: { Title: 'Ref', FieldTypeKind: 7, LookupListId: Id, LookupFieldName: 'Title' } });
  await admin.post(`${FROM}/fields`, { Title: 'Who', FieldTypeKind: 20 });
  await admin.post(`${FROM}/items`, { Title: 'empty' });
  await admin.post(`${FROM}/items`, { Title: 'full', RefId: 1, WhoId: 6 });
});
afterAll(() => under.site.close());

describe('through a lookup', () => {
  it('plain columns are selected and filtered by', async () => {
    const answer = await get("$select=Title,Ref/Title,Ref/Many,Who/EMail&$expand=Ref,Who&$filter=Ref/Title eq 'o''hara'");
    expect(rowsOf(answer)).toEqual([{ Title: 'full', Ref: { Title: "O'Hara", Many: 4 }, Who: { EMail: expect.any(String) } }]);
  });

  it.each(['Flag', 'Long', 'Nothing'])('%s is not, whether or not an item points anywhere', async column => {
    for (const filter of ['', '&$filter=Id eq 1', '&$filter=Id eq 2', '&$filter=Id eq 9']) {
      const answer = await get(`$select=Ref/${column}&$expand=Ref${filter}`);
      expect([answer.status, errorOf(answer)]).toEqual([400, { code: '-1, Microsoft.SharePoint.SPException', message: `The field or property '${column}' does not exist.` }]);
    }
    const filtered = await get(`$select=Ref/Title&$expand=Ref&$filter=Ref/${column} eq 1`);
    expect([filtered.status, errorOf(filtered).message]).toEqual([400, `The query to field 'Ref/${column}' is not valid.`]);
  });

  it('of a person only what is known of persons', async () => {
    for (const filter of ['&$filter=Id eq 1', '&$filter=Id eq 2']) await expect(get(`$select=Who/Nothing&$expand=Who${filter}`)).resolves.toMatchObject({ status: 400 });
  });
});
