/** @jest-environment node */
import { claim, errorOf, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [C] PnPjs 4 regional-settings: `getValueForUICulture` of a web's, list's, column's, content type's and custom action's texts.
let under: SiteUnderTest;
const LIST = "web/lists/getbytitle('Documents')";
const ask = (name: string, path: string, body: object = { cultureName: 'sv-SE' }): Promise<Answer> => under.as(name).post(`${path}/getValueForUICulture`, body);

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/sitegroups(4)/users', { LoginName: claim('rita') });
  await under.as('admin').post('web/lists', { Title: 'Closed', BaseTemplate: 100 });
  await under.as('admin').post("web/lists/getbytitle('Closed')/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)");
});
afterAll(() => under.site.close());

describe('the text of a title in a language', () => {
  it('is the title, for whoever may read what has it', async () => {
    for (const name of ['admin', 'rita']) expect((await ask(name, `${LIST}/titleresource`)).body).toEqual({ value: 'Documents' });
    await expect(ask('nobody', 'web/titleresource')).resolves.toMatchObject({ status: 403 });
    await expect(ask('rita', "web/lists/getbytitle('Closed')/titleresource")).resolves.toMatchObject({ status: 403 });
  });

  it('is refused without a language, or in one that has no such name', async () => {
    for (const body of [{}, { cultureName: 'no language' }, { cultureName: 7 }]) {
      const answer = await ask('admin', 'web/titleresource', body);
      expect([answer.status, errorOf(answer).code]).toEqual([400, '-2147024809, System.ArgumentException']);
    }
  });
});
