/** @jest-environment node */
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

// Evidence: [R] ids, masks and order of the built-in levels; what may be changed of them is unproven.
let under: SiteUnderTest;
const admin = () => under.as('admin');

beforeAll(async () => {
  under = await siteUnderTest();
});
afterAll(() => under.site.close());

describe('permission levels', () => {
  it('have the recorded ids and masks', async () => {
    const rows = rowsOf<{ Id: number; BasePermissions: { High: string; Low: string }; RoleTypeKind: number }>(await admin().get('web/roledefinitions'));
    expect(rows.map(({ Id, BasePermissions: { High, Low }, RoleTypeKind }) => [Id, High, Low, RoleTypeKind])).toEqual(expect.arrayContaining([
      [1073741829, '2147483647', '4294967295', 5], [1073741828, '432', '1012866047', 4], [1073741830, '432', '1011030767', 6],
      [1073741827, '432', '1011028719', 3], [1073741826, '176', '138612833', 2], [1073741825, '48', '134287360', 1]
    ]));
  });

  it('made by hand keep their mask, can be changed and deleted', async () => {
    const made = await admin().post('web/roledefinitions', { Name: 'Register', BasePermissions: { High: '48', Low: '201527395' } });
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ BasePermissions: { High: '48', Low: '201527395' }, RoleTypeKind: 0 })]);
    const role = `web/roledefinitions(${(made.body as { Id: number }).Id})`;
    await expect(admin().merge(role, { BasePermissions: { High: '48', Low: '201527393' } })).resolves.toMatchObject({ status: 204 });
    await expect(admin().get(role)).resolves.toMatchObject({ body: { BasePermissions: { Low: '201527393' } } });
    await expect(admin().remove(role)).resolves.toMatchObject({ status: 200 });
    await expect(admin().get(role)).resolves.toMatchObject({ status: 404 });
  });

  it.each([1073741829, 1073741825])('%i, Full Control or Limited Access, cannot be changed', async id => {
    const before = (await admin().get(`web/roledefinitions(${id})`)).body;
    await expect(admin().merge(`web/roledefinitions(${id})`, { BasePermissions: { High: '0', Low: '0' } })).resolves.toMatchObject({ status: 500 });
    expect((await admin().get(`web/roledefinitions(${id})`)).body).toEqual(before);
  });
});
