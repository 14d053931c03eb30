/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/sharing';
import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import { InjectHeaders } from '@pnp/queryable';
import { spfi, SPBrowser } from '@pnp/sp';
import { SharingLinkKind, SharingRole } from '@pnp/sp/sharing';
import { giveLevels, LEVEL } from '../testing/giveLevels';
import { claim, login, rowsOf, send, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/**
 * Evidence: [C] the calls of PnPjs 4 (sharing/*.js) and its documentation; names of properties from the service's
 * metadata document; the hidden group's name from public reports. What links and pages look like inside is unproven.
 */
let under: SiteUnderTest;
const as = (name: string) => under.as(name);
const web = (name: string) => under.pnp(name).web;
const FILE = '/sites/test/Shared Documents/f/plan.txt';
const file = (name: string) => web(name).getFileByServerRelativePath(FILE);
const raw = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/f/plan.txt')";
const item = `${raw}/listitemallfields`;
const openAs = (name: string, url: string): Promise<Answer> => send(url, 'GET', undefined, { Authorization: `Bearer ${login(name)}` });
const reads = async (name: string): Promise<boolean> => (await as(name).get(`${raw}/$value`)).status === 200;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.control({ clock: '2026-05-01T10:00:00Z' });
  await web('admin').folders.addUsingPath('Shared Documents/f');
  await web('admin').getFolderByServerRelativePath('/sites/test/Shared Documents/f').files.addUsingPath('plan.txt', 'the plan', { Overwrite: true });
  await giveLevels(under, { mona: LEVEL.edit, rita: LEVEL.read });
});
afterAll(() => under.site.close());
afterEach(async () => {
  await as('admin').post(`${item}/resetroleinheritance`);
});

describe('a sharing link', () => {
  it('for the organization lets whoever opens it read, and only that', async () => {
    const { sharingLinkInfo: link } = await file('mona').getShareLink(SharingLinkKind.OrganizationView);
    expect(link).toMatchObject({ LinkKind: 2, IsActive: true, IsEditLink: false, AllowsAnonymousAccess: false, Expiration: '', CreatedBy: { name: 'Mona', loginName: claim('mona') } });
    expect(link.Url).toMatch(/\/:t:\/s\/test\/[\w-]+$/);
    expect(await reads('olle')).toBe(false);
    const opened = await openAs('olle', link.Url);
    expect([opened.status, opened.headers.get('location')]).toEqual([302, `${under.site.origin}/sites/test/Shared%20Documents/f/plan.txt`]);
    expect(await reads('olle')).toBe(true);
    expect((await as('olle').merge(item, { Title: 'mine' })).status).toBe(403);
    expect(await reads('pelle')).toBe(false);
    const groups = rowsOf<{ Title: string; IsHiddenInUI: boolean }>(await as('admin').get('web/sitegroups')).filter(group => group.Title.startsWith('SharingLinks.'));
    expect(groups).toHaveLength(1);
    expect([groups[0].Title.split('.').slice(2), groups[0].IsHiddenInUI]).toEqual([['OrganizationView', link.ShareId], true]);
    expect((await file('mona').getShareLink(SharingLinkKind.OrganizationView)).sharingLinkInfo.ShareId).toBe(link.ShareId);
  });

  it('to edit gives Contribute, and goes with what it gave when it is taken back', async () => {
    const { sharingLinkInfo: link } = await file('mona').getShareLink(SharingLinkKind.OrganizationEdit);
    await openAs('olle', link.Url);
    expect((await as('olle').merge(item, { Title: 'ours' })).status).toBe(204);
    await file('mona').unshareLink(SharingLinkKind.OrganizationEdit, link.ShareId);
    expect([await reads('olle'), (await as('olle').get('web')).status, (await openAs('olle', link.Url)).status]).toEqual([false, 403, 404]);
  });

  it('gives nobody more than its maker has (the stricter reading; unproven)', async () => {
    // View, add and edit, but neither delete nor approve.
    const { Id } = (await as('admin').post('web/roledefinitions', { Name: 'edit only', BasePermissions: { High: '48', Low: '201527399' } })).body as { Id: number };
    await giveLevels(under, { enok: Id });
    const request = (linkKind: number) => ({ request: { createLink: true, settings: { linkKind, role: 2, scope: 1 } } });
    for (const kind of [3, 5, 6]) expect((await as('enok').post(`${item}/sharelink`, request(kind))).status).toBe(403);
    for (const call of ['CreateOrganizationSharingLink', 'CreateAnonymousLink']) expect((await as('enok').post(`SP.Web.${call}`, { url: `${under.site.origin}${FILE}`, isEditLink: true })).status).toBe(403);
    expect((await as('enok').remove(item)).status).toBe(403);
  });

  it('of each kind is deleted by its kind', async () => {
    const { sharingLinkInfo: view } = await file('admin').getShareLink(SharingLinkKind.AnonymousView);
    const { sharingLinkInfo: edit } = await file('admin').getShareLink(SharingLinkKind.AnonymousEdit);
    expect([view.AllowsAnonymousAccess, edit.IsEditLink]).toEqual([true, true]);
    await file('admin').deleteSharingLinkByKind(SharingLinkKind.AnonymousView);
    expect([(await openAs('olle', view.Url)).status, (await openAs('olle', edit.Url)).status]).toEqual([404, 302]);
  });

  it('with an end gives nothing after it, to those who opened it before neither', async () => {
    const { sharingLinkInfo: link } = await file('mona').getShareLink(SharingLinkKind.OrganizationView, new Date('2026-05-02T10:00:00Z'));
    expect(link.Expiration).toBe('2026-05-02T10:00:00Z');
    await openAs('olle', link.Url);
    expect(await reads('olle')).toBe(true);
    await under.control({ advanceSeconds: 86_401 });
    expect([await reads('olle'), (await openAs('pelle', link.Url)).status]).toEqual([false, 404]);
    expect((await as('mona').post(`${item}/sharelink`, { request: { createLink: true, settings: { linkKind: 2, expiration: '2026-01-01T00:00:00Z' } } })).status).toBe(500);
  });

  it('for certain people opens for nobody else', async () => {
    const made = await as('mona').post(`${item}/sharelink`, {
      request: { createLink: true, peoplePickerInput: JSON.stringify([{ Key: claim('olle') }]), settings: { linkKind: 6, scope: 2, role: 1 } }
    });
    const { sharingLinkInfo: link } = made.body as { sharingLinkInfo: { Url: string; RestrictedShareMembership: boolean } };
    expect(link.RestrictedShareMembership).toBe(true);
    expect([(await openAs('olle', link.Url)).status, (await openAs('pelle', link.Url)).status]).toEqual([302, 403]);
    expect([await reads('olle'), await reads('pelle')]).toEqual([true, false]);
  });

  it('with a password opens with it only', async () => {
    const made = await as('admin').post(`${item}/sharelink`, { request: { createLink: true, settings: { linkKind: 4, password: 'öppna', updatePassword: true } } });
    const { sharingLinkInfo: link } = made.body as { sharingLinkInfo: { Url: string; RequiresPassword: boolean } };
    expect(link.RequiresPassword).toBe(true);
    expect(made.text).not.toContain('öppna');
    expect([(await openAs('olle', link.Url)).status, (await openAs('olle', `${link.Url}?password=oppna`)).status, (await openAs('olle', `${link.Url}?password=${encodeURIComponent('öppna')}`)).status]).toEqual([403, 403, 302]);
  });

  it('gives nothing any more when the item inherits again', async () => {
    const { sharingLinkInfo: link } = await file('mona').getShareLink(SharingLinkKind.OrganizationView);
    await openAs('olle', link.Url);
    await as('admin').post(`${item}/resetroleinheritance`);
    expect([await reads('olle'), (await openAs('olle', link.Url)).status]).toEqual([false, 404]);
  });

  it('of a folder opens what lies in it', async () => {
    const folder = web('mona').getFolderByServerRelativePath('/sites/test/Shared Documents/f');
    const { sharingLinkInfo: link } = await folder.getShareLink(SharingLinkKind.OrganizationView);
    expect(link.Url).toMatch(/\/:f:\//);
    await openAs('olle', link.Url);
    expect(await reads('olle')).toBe(true);
    await folder.deleteSharingLinkByKind(SharingLinkKind.OrganizationView);
    expect(await reads('olle')).toBe(false);
    await as('admin').post("web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents/f')/listitemallfields/resetroleinheritance");
  });

  it.each<[string, () => Promise<Answer>]>([
    ['make one', () => as('rita').post(`${item}/sharelink`, { request: { createLink: true, settings: { linkKind: 2 } } })],
    ['read one', () => as('rita').post(`${item}/sharelink`, { request: { createLink: false, settings: { linkKind: 2 } } })],
    ['delete one', () => as('rita').post(`${item}/deletelinkbykind`, { linkKind: 2 })],
    ['share by hand', () => as('rita').post(`${item}/shareobject`, { peoplePickerInput: JSON.stringify([{ Key: claim('olle') }]), roleValue: 'role:1073741826' })],
    ['share the web', () => as('mona').post('SP.Web.ShareObject', { url: under.site.address, peoplePickerInput: JSON.stringify([{ Key: claim('olle') }]), roleValue: 'role:1073741826' })],
    ['give more than one has', () => as('mona').post(`${item}/shareobject`, { peoplePickerInput: JSON.stringify([{ Key: claim('olle') }]), roleValue: 'role:1073741829' })],
    ['put people into a group of others', () => as('mona').post('SP.Web.ShareObject', { url: under.site.address, peoplePickerInput: JSON.stringify([{ Key: claim('olle') }]), roleValue: 'group:3' })],
    ['unshare', () => as('mona').post(`${item}/unshareobject`)],
    ['see who has what', () => as('rita').get(`${item}/getsharinginformation?$expand=permissionsInformation`)],
    ['set roles', () => as('rita').post('SP.Sharing.DocumentSharingManager.UpdateDocumentSharingInfo', { resourceAddress: `${under.site.origin}${encodeURI(FILE)}`, userRoleAssignments: [{ Role: 1, UserId: claim('olle') }] })]
  ])('is refused to those who may not: %s', async (_, attempt) => {
    expect((await attempt()).status).toBe(403);
    expect(await reads('olle')).toBe(false);
  });
});

describe('sharing with people', () => {
  it('gives a level on the item alone', async () => {
    const result = await file('mona').shareWith(claim('olle'), SharingRole.Edit);
    expect(result).toMatchObject({ StatusCode: 0, Name: 'plan.txt', UniquelyPermissionedUsers: [{ User: claim('olle'), Status: true, IsUserKnown: true, CurrentRole: 2 }] });
    expect((await as('olle').merge(item, { Title: 'ours' })).status).toBe(204);
    expect((await as('olle').get('web/lists?$select=Title')).body).toEqual({ value: [{ Title: 'Documents' }] });
    const unknown = await file('mona').shareWith('nobody@elsewhere.example');
    expect(unknown).toMatchObject({ StatusCode: -1, UniquelyPermissionedUsers: [{ Status: false, IsUserKnown: false }] });
  });

  it('of a web gives a level or a group', async () => {
    // PnPjs asks for levels and groups by addresses of the page it stands in.
    const inPage = spfi().using(SPBrowser({ baseUrl: under.site.address }), InjectHeaders({ Authorization: `Bearer ${login('admin')}` })).web;
    const shared = await inPage.shareWith(claim('wilma'));
    expect(shared).toMatchObject({ StatusCode: 0, GroupsSharedWith: [], UsersWithAccessRequests: [] });
    expect((await as('wilma').get('web')).status).toBe(200);
    const grouped = await inPage.shareObject(`${under.site.address}/_layouts/15/aclinv.aspx?forSharing=1&mbypass=1`, claim('gosta'), SharingRole.View, undefined as never, 2);
    expect(grouped).toMatchObject({ GroupsSharedWith: [{ Title: 'test Visitors' }], UsersAddedToGroup: [{ User: claim('gosta') }] });
    expect((await as('gosta').get('web')).status).toBe(200);
  });

  it('takes from nobody what the sharer has not (the stricter reading; unproven)', async () => {
    await as('admin').post(`${item}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`);
    const { Id } = await web('admin').ensureUser(claim('chief'));
    await as('admin').post(`${item}/roleassignments/addroleassignment(principalid=${Id},roledefid=${LEVEL.full})`);
    for (const Role of [0, 1]) {
      const answer = await as('mona').post('SP.Sharing.DocumentSharingManager.UpdateDocumentSharingInfo', {
        resourceAddress: `${under.site.origin}${encodeURI(FILE)}`, userRoleAssignments: [{ Role, UserId: claim('chief') }], additiveMode: false
      });
      expect(answer.status).toBe(403);
    }
    expect(rowsOf<{ Id: number }>(await as('admin').get(`${item}/roleassignments/getbyprincipalid(${Id})/roledefinitionbindings`)).map(role => role.Id)).toEqual([LEVEL.full]);
  });

  it('sets roles on a document', async () => {
    const set = (role: number) => as('mona').post('SP.Sharing.DocumentSharingManager.UpdateDocumentSharingInfo', {
      resourceAddress: `${under.site.origin}${encodeURI(FILE)}`, userRoleAssignments: [{ Role: role, UserId: claim('olle') }], validateExistingPermissions: false, additiveMode: false
    });
    expect(rowsOf(await set(2))).toMatchObject([{ Status: true, CurrentRole: 2 }]);
    expect((await as('olle').merge(item, { Title: 'x' })).status).toBe(204);
    await set(1);
    expect([(await as('olle').merge(item, { Title: 'y' })).status, await reads('olle')]).toEqual([403, true]);
    await set(0);
    expect(await reads('olle')).toBe(false);
    expect((await set(3)).status).toBe(403);
  });

  it('ends for all but owners', async () => {
    await file('mona').shareWith(claim('olle'));
    const { sharingLinkInfo: link } = await file('mona').getShareLink(SharingLinkKind.OrganizationView);
    expect(await file('admin').unshare()).toMatchObject({ StatusCode: 0 });
    expect([await reads('olle'), await reads('rita'), await reads('mona'), await reads('admin'), (await openAs('olle', link.Url)).status]).toEqual([false, false, false, true, 404]);
    expect((await as('admin').post('web/unshareobject', { url: under.site.address })).body).toMatchObject({ StatusCode: -8 });
  });
});

describe('questions about sharing', () => {
  it('tell what one may do, and with permissionsInformation who has what', async () => {
    const { sharingLinkInfo: link } = await file('mona').getShareLink(SharingLinkKind.OrganizationView);
    await openAs('olle', link.Url);
    const told = await file('mona').getSharingInformation({}, ['permissionsInformation', 'pickerSettings'], ['*']) as unknown as Record<string, unknown>;
    expect(told).toMatchObject({
      hasUniquePermissions: true, currentRole: 2, sharedObjectType: 1, directUrl: `${under.site.origin}${encodeURI(FILE)}`, webUrl: under.site.address, defaultLinkKind: 2,
      permissionsInformation: { links: [{ isInherited: false, linkDetails: { ShareId: link.ShareId, LinkKind: 2 }, linkMembers: [{ loginName: claim('olle') }] }] }
    });
    const { principals, siteAdmins } = (told as { permissionsInformation: { principals: { principal: { name: string }; role: number }[]; siteAdmins: { principal: { name: string } }[] } }).permissionsInformation;
    expect(principals.map(({ principal, role }) => [principal.name, role])).toEqual(expect.arrayContaining([['test Owners', 3], ['Mona', 2], ['Rita', 1]]));
    expect(siteAdmins.map(({ principal }) => principal.name)).toEqual(['Administratör']);
    expect((await as('rita').get(`${item}/getsharinginformation`)).body).toMatchObject({ currentRole: 1, canAddInternalPrincipal: false });
  });

  it('tell the settings of the dialog', async () => {
    expect(await file('mona').getObjectSharingSettings()).toMatchObject({
      ItemName: 'plan.txt', CanSendLink: true, CanCurrentUserManageOrganizationReadWriteLink: true, IsUserSiteAdmin: false,
      SimplifiedRoles: [{ Key: 'role:1073741827', Value: 'Can edit' }, { Key: 'role:1073741826', Value: 'Can view' }]
    });
    expect((await as('rita').post('SP.Web.GetObjectSharingSettings', { objectUrl: `${under.site.origin}${encodeURI(FILE)}`, groupId: 0, useSimplifiedRoles: true })).body)
      .toMatchObject({ CanSendLink: false, AccessRequestMode: true });
  });

  it('tell what others may do', async () => {
    expect(await file('mona').checkSharingPermissions([{ email: login('rita') }, { alias: claim('mona') }, { email: login('nobody') }, { email: 'x@elsewhere.example' }]))
      .toMatchObject([{ hasAccess: true, role: 1, resolvedEntity: claim('rita') }, { hasAccess: true, role: 2 }, { hasAccess: false, role: 0 }, { hasAccess: false, resolvedEntity: '' }]);
  });

  it('answer the older static calls by address', async () => {
    const url = `${under.site.origin}${encodeURI(FILE)}`;
    const made = await as('mona').post('SP.Web.CreateOrganizationSharingLink', { url, isEditLink: false });
    const link = (made.body as { value: string }).value;
    expect((await openAs('olle', link)).status).toBe(302);
    expect((await as('mona').post('SP.Web.GetSharingLinkKind', { fileUrl: link })).body).toEqual({ value: 2 });
    await as('mona').post('SP.Web.DestroyOrganizationSharingLink', { url, isEditLink: false, removeAssociatedSharingLinkGroup: true });
    expect([await reads('olle'), (await openAs('olle', link)).status]).toEqual([false, 404]);
    const anonymous = (await as('mona').post('SP.Web.CreateAnonymousLinkWithExpiration', { url, isEditLink: false, expirationString: '2026-12-01T00:00:00Z' })).body as { value: string };
    await as('mona').post('SP.Web.DeleteAllAnonymousLinksForObject', { url });
    expect((await openAs('olle', anonymous.value)).status).toBe(404);
    expect((await as('stranger').post('SP.Web.CreateOrganizationSharingLink', { url, isEditLink: false })).status).toBe(403);
    expect((await as('mona').post('SP.Web.CreateOrganizationSharingLink', { url: 'https://elsewhere.example/x', isEditLink: false })).status).toBe(400);
  });
});

describe('a web whose members may not share', () => {
  it('leaves sharing to those who manage permissions, and only they can change that', async () => {
    const share = async (name: string): Promise<number> => (await as(name).post(`${item}/sharelink`, { request: { createLink: true, settings: { linkKind: 2 } } })).status;
    expect((await as('mona').merge('web', { MembersCanShare: false })).status).toBe(403);
    await web('admin').update({ MembersCanShare: false });
    expect([await share('mona'), await share('admin')]).toEqual([403, 200]);
    await web('admin').update({ MembersCanShare: true });
    expect(await share('mona')).toBe(200);
  });
});
