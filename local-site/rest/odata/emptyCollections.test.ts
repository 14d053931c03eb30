/** @jest-environment node */
import { errorOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [I] texts of the refusals; that an empty collection refuses the same is the stricter reading (unproven).
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Empty')";

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/lists', { Title: 'Empty', BaseTemplate: 100 });
});
afterAll(() => under.site.close());

describe('a collection without rows', () => {
  it.each([
    [`${LIST}/items?$select=Bogus`, "The field or property 'Bogus' does not exist."],
    [`${LIST}/items?$expand=Bogus`, "The field or property 'Bogus' does not exist."],
    [`${LIST}/items?$select=Author/Title`, "The query to field 'Author/Title' is not valid. The $select query string must specify the target fields and the $expand query string must contains Author."],
    [`${LIST}/items?$select=Author/Bogus&$expand=Author`, "The field or property 'Bogus' does not exist."],
    [`${LIST}/items?$expand=Author`, "The query to field 'Author' is not valid. The $select query string must specify the target fields and the $expand query string must contains Author."],
    ["web/lists/getbytitle('Documents')/rootfolder/files?$select=Bogus", "The field or property 'Bogus' does not exist."],
    ["web/lists/getbytitle('Documents')/rootfolder/folders?$select=Bogus", "The field or property 'Bogus' does not exist."]
  ])('refuses %s as it would with rows', async (path, message) => {
    const answer = await under.as('admin').get(path);
    expect([answer.status, errorOf(answer)]).toEqual([400, { code: '-1, Microsoft.SharePoint.SPException', message }]);
  });

  it('refuses the same of CAML', async () => {
    const answer = await under.as('admin').post(`${LIST}/getitems?$select=Bogus`, { query: { ViewXml: '<View />' } });
    expect(answer.status).toBe(400);
  });

  it('answers what it has', async () => {
    await expect(under.as('admin').get(`${LIST}/items?$select=Title,FileRef,Author/Title,File/Name&$expand=Author,File`)).resolves.toMatchObject({ status: 200, body: { value: [] } });
  });
});
