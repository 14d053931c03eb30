/** @jest-environment node */
import { errorOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: [I] the texts of both refusals; an answer that passes over an argument would be to another question. */
let under: SiteUnderTest;
beforeAll(async () => { under = await siteUnderTest(); });
afterAll(() => under.site.close());

it('an argument that a step does not have is refused, by place and by name', async () => {
  const admin = under.as('admin');
  for (const path of ["web('x')", 'web/title(1)', 'web/currentuser(5)', 'web/regionalsettings(2)']) {
    const answer = await admin.get(path);
    expect([path, answer.status]).toEqual([path, 404]);
  }
  const named = await admin.post("web/lists/getbytitle('Documents')/reservelistitemid(extra=1)");
  expect([named.status, errorOf(named).message]).toEqual([400, 'The parameter extra does not exist in method reservelistitemid.']);
});

it('a key goes to the collection, an argument to the function', async () => {
  const admin = under.as('admin');
  expect((await admin.get("web/lists('00000000-0000-0000-0000-000000000000')")).status).toBe(404);
  expect((await admin.get("web/lists/getbytitle('Documents')/items(1)")).status).toBe(404);
  expect((await admin.get("web/lists/getbytitle('Documents')")).status).toBe(200);
});
