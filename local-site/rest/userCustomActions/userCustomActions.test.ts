/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/lists';
import '@pnp/sp/user-custom-actions';
import { rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const CUSTOMIZER = { Title: 'Header', Location: 'ClientSideExtension.ApplicationCustomizer', ClientSideComponentId: '11111111-1111-1111-1111-111111111111', ClientSideComponentProperties: '{"a":1}' };

beforeAll(async () => {
  under = await siteUnderTest();
  const admin = under.as('admin');
  await admin.post('web/sitegroups/getbyid(4)/users', { LoginName: 'rut@uppdrag.example' });
  await admin.post('web/sitegroups/getbyid(5)/users', { LoginName: 'mia@uppdrag.example' });
  await admin.post('web/lists', { Title: 'L', BaseTemplate: 100 });
});
afterAll(() => under.site.close());

// Evidence: [R] SP.UserCustomAction; scopes 2, 3, 4 [M] UserCustomActionScope; [C] PnPjs 4, cli-microsoft365 (null for an unknown id).
describe('user custom actions', () => {
  const owners = () => [['site', under.pnp('admin').site, 2], ['web', under.pnp('admin').web, 3], ["web/lists/getbytitle('L')", under.pnp('admin').web.lists.getByTitle('L'), 4]] as const;

  it('are added, read, changed, deleted and cleared, at each of the three scopes', async () => {
    for (const [address, owner, scope] of owners()) {
      const { data, action } = await owner.userCustomActions.add({ ...CUSTOMIZER, Rights: { High: '0', Low: '1' } as never });
      expect(data).toMatchObject({ ...CUSTOMIZER, Scope: scope, Rights: { High: '0', Low: '1' }, Sequence: 0, Url: null });
      await action.update({ Title: 'Footer', Sequence: 7 } as never);
      await expect(action()).resolves.toMatchObject({ Title: 'Footer', Sequence: 7, ClientSideComponentProperties: '{"a":1}' });
      await action.delete();
      expect((await under.as('admin').get(`${address}/usercustomactions('${data.Id}')`)).body).toEqual({ 'odata.null': true });
      await owner.userCustomActions.add(CUSTOMIZER);
      await owner.userCustomActions.clear();
      await expect(owner.userCustomActions()).resolves.toEqual([]);
    }
  });

  it('refuse names and types they do not know', async () => {
    for (const body of [{ Nope: 1 }, { Sequence: 'x' }, { ClientSideComponentId: 'x' }, { Rights: { High: 'a' } }, { Id: '11111111-1111-1111-1111-111111111111' }]) {
      await expect(under.as('admin').post('web/usercustomactions', body)).resolves.toMatchObject({ status: 400 });
    }
  });

  it('are read by readers and changed only by who manages web or list', async () => {
    await under.as('admin').post('web/usercustomactions', CUSTOMIZER);
    const [{ Id }] = rowsOf<{ Id: string }>(await under.as('rut').get('web/usercustomactions'));
    for (const name of ['rut', 'mia']) {
      await expect(under.as(name).post('web/usercustomactions', CUSTOMIZER)).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).post('site/usercustomactions', CUSTOMIZER)).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).merge(`web/usercustomactions('${Id}')`, { Title: 'x' })).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).remove(`web/usercustomactions('${Id}')`)).resolves.toMatchObject({ status: 403 });
      await expect(under.as(name).post('web/usercustomactions/clear')).resolves.toMatchObject({ status: 403 });
    }
    await expect(under.as('rut').post("web/lists/getbytitle('L')/usercustomactions", CUSTOMIZER)).resolves.toMatchObject({ status: 403 });
    await expect(under.as('nobody').get('web/usercustomactions')).resolves.toMatchObject({ status: 403 });
  });
});
