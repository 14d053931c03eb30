/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] entity type names encoded twice, and titles found in any case; [C] PnPjs; which characters an address loses is unproven.
let under: SiteUnderTest;
const admin = () => under.as('admin');
const titled = (title: string): string => `web/lists/getbytitle('${encodeURIComponent(title.replace(/'/g, "''"))}')`;
const VERBOSE = { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' };
const TYPE = '$select=Title,ListItemEntityTypeFullName,EntityTypeName,RootFolder/ServerRelativeUrl&$expand=RootFolder';

beforeAll(async () => {
  under = await siteUnderTest();
});
afterAll(() => under.site.close());

describe('a list title', () => {
  it.each(["O'Brien's list", 'C# 100%', 'a/b & c', '🎉 party', 'Café + Öl', '_under', '2026 plan', '日本語', 'x'.repeat(255)])('%s is kept whole, and leads to the list and its items', async title => {
    const made = await admin().post('web/lists', { Title: title, BaseTemplate: 100 });
    expect([made.status, (made.body as { Title: string }).Title]).toEqual([201, title]);
    const list = (await admin().get(`${titled(title)}?${TYPE}`)).body as { ListItemEntityTypeFullName: string; RootFolder: { ServerRelativeUrl: string } };
    expect(list.ListItemEntityTypeFullName).toMatch(/^SP\.Data\.[A-Za-z0-9_]+ListItem$/);
    expect(list.RootFolder.ServerRelativeUrl).not.toMatch(/[#%&]|Lists\/.*\//);
    const added = await admin().post(`${titled(title)}/items`, { __metadata: { type: list.ListItemEntityTypeFullName }, Title: title }, VERBOSE);
    expect(added.status).toBe(201);
    const byAddress = `web/getlist('${encodeURIComponent(list.RootFolder.ServerRelativeUrl.replace(/'/g, "''"))}')/items?$select=Title`;
    expect(rowsOf(await admin().get(byAddress))).toEqual([{ Title: title }]);
    expect(await under.pnp('admin').web.lists.getByTitle(title).items.select('Title')()).toMatchObject([{ Title: title }]);
  });

  it('that changes leaves address and entity type as they were, and the next list of the old title gets others', async () => {
    await admin().post('web/lists', { Title: 'Before', BaseTemplate: 100 });
    await admin().merge(titled('Before'), { Title: 'After' });
    const shown = { RootFolder: { ServerRelativeUrl: '/sites/test/Lists/Before' }, EntityTypeName: 'BeforeList', ListItemEntityTypeFullName: 'SP.Data.BeforeListItem' };
    expect((await admin().get(`${titled('After')}?${TYPE}`)).body).toEqual({ ...shown, Title: 'After' });
    await expect(admin().get(titled('Before'))).resolves.toMatchObject({ status: 404 });
    await admin().post('web/lists', { Title: 'Before', BaseTemplate: 100 });
    const next = (await admin().get(`${titled('Before')}?${TYPE}`)).body as typeof shown;
    expect([next.RootFolder.ServerRelativeUrl, next.EntityTypeName]).not.toEqual([shown.RootFolder.ServerRelativeUrl, shown.EntityTypeName]);
    await admin().post(`${titled('Before')}/items`, { __metadata: { type: next.ListItemEntityTypeFullName }, Title: 'x' }, VERBOSE);
    await expect(admin().post(`${titled('Before')}/items`, { __metadata: { type: shown.ListItemEntityTypeFullName }, Title: 'x' }, VERBOSE)).resolves.toMatchObject({ status: 400 });
  });
});

it('a list holds a hundred columns of its own', async () => {
  await admin().post('web/lists', { Title: 'Wide', BaseTemplate: 100 });
  const kinds = [2, 9, 4, 8];
  for (let number = 0; number < 100; number += 1) await expect(admin().post(`${titled('Wide')}/fields`, { Title: `Col ${number}`, FieldTypeKind: kinds[number % 4] })).resolves.toMatchObject({ status: 201 });
  await admin().post(`${titled('Wide')}/items`, { Title: 'w', Col_x0020_0: 'first', Col_x0020_97: 5, Col_x0020_99: true });
  const [row] = rowsOf(await admin().get(`${titled('Wide')}/items?$filter=Col_x0020_97 eq 5`));
  expect(row).toMatchObject({ Col_x0020_0: 'first', Col_x0020_97: 5, Col_x0020_98: null, Col_x0020_99: true });
});
