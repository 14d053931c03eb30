/** @jest-environment node */
import { spfi, SPBrowser } from '@pnp/sp';
import { InjectHeaders } from '@pnp/queryable';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/site-users';
import '@pnp/sp/site-groups';
import '@pnp/sp/sharing';
import '@pnp/sp/security';
import { PermissionKind } from '@pnp/sp/security';
import { SharingLinkKind, SharingRole } from '@pnp/sp/sharing';
import type { IFile } from '@pnp/sp/files';
import type { IFolder } from '@pnp/sp/folders';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { Web, type IWeb } from '@pnp/sp/webs';
import { claim, login, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let web: IWeb;
let rita: number;
const LIBRARY = '/sites/test/Shared Documents';
const [READ, CONTRIBUTE] = [1073741826, 1073741827];
const FULL = { High: '2147483647', Low: '4294967295' };

beforeAll(async () => {
  under = await siteUnderTest();
  web = under.pnp('admin').web;
  await web.lists.add('Secured');
  await web.webs.add('Below', 'below');
  await list().items.add({ Title: 'a' });
  rita = (await web.ensureUser(claim('rita'))).Id;
  await web.getFolderByServerRelativePath(LIBRARY).files.addUsingPath('shared.txt', 'content');
  await web.getFolderByServerRelativePath(LIBRARY).addSubFolderUsingPath('shared');
});
afterAll(() => under.site.close());

const list = (): IList => web.lists.getByTitle('Secured');
const item = (): IItem => list().items.getById(1);
const below = (): IWeb => Web([web, `${under.site.address}/below`]);
const file = (): IFile => web.getFileByServerRelativePath(`${LIBRARY}/shared.txt`);
const folder = (): IFolder => web.getFolderByServerRelativePath(`${LIBRARY}/shared`);
/** What a file, a folder and the item of a file can all do. */
const shareable = async (): Promise<(IFile | IFolder | IItem)[]> => [file(), folder(), await file().getItem()];
const secured = (): (IWeb | IList | IItem)[] => [below(), list(), item()];
const unique = async (thing: IWeb | IList | IItem): Promise<unknown> => (await (thing as IWeb).select('HasUniqueRoleAssignments')() as { HasUniqueRoleAssignments?: boolean }).HasUniqueRoleAssignments;

holdSurface('security', {
  '_Web.breakRoleInheritance _List.breakRoleInheritance _Item.breakRoleInheritance _Web.resetRoleInheritance _List.resetRoleInheritance _Item.resetRoleInheritance': async () => {
    for (const at of [0, 1, 2]) {
      await secured()[at].breakRoleInheritance(true, false);
      expect(await unique(secured()[at])).toBe(true);
      await secured()[at].resetRoleInheritance();
      expect(await unique(secured()[at])).toBe(false);
    }
  },
  '_Web.roleAssignments _List.roleAssignments _Item.roleAssignments _RoleAssignments.add _RoleAssignments.remove _RoleAssignments.getById _RoleAssignment.delete': async () => {
    for (const at of [0, 1, 2]) {
      const { roleAssignments } = secured()[at];
      await secured()[at].breakRoleInheritance(false, false);
      for (const role of [READ, CONTRIBUTE]) await roleAssignments.add(rita, role);
      expect(await roleAssignments.getById(rita)()).toMatchObject({ PrincipalId: rita });
      await roleAssignments.remove(rita, CONTRIBUTE);
      expect(await roleAssignments.getById(rita).bindings()).toEqual([expect.objectContaining({ Id: READ })]);
      await roleAssignments.getById(rita).delete();
      expect((await secured()[at].roleAssignments()).map(({ PrincipalId }) => PrincipalId)).not.toContain(rita);
      await secured()[at].resetRoleInheritance();
    }
  },
  '_RoleAssignment.bindings _RoleAssignment.groups': async () => {
    const { Id } = await web.associatedMemberGroup();
    const assignment = web.roleAssignments.getById(Id);
    expect(await assignment.bindings()).toEqual([expect.objectContaining({ Name: 'Edit', RoleTypeKind: 6 })]);
    // Evidence: [M] the RoleAssignment resource has Member and RoleDefinitionBindings, nothing else.
    await expect(assignment.groups()).rejects.toMatchObject({ status: 404 });
  },
  '_Web.firstUniqueAncestorSecurableObject _List.firstUniqueAncestorSecurableObject _Item.firstUniqueAncestorSecurableObject': async () => {
    await list().breakRoleInheritance(true);
    expect(await web.firstUniqueAncestorSecurableObject()).toMatchObject({ ServerRelativeUrl: '/sites/test' });
    for (const thing of [list(), item()]) expect(await thing.firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Secured' });
    await list().resetRoleInheritance();
  },
  '_Web.getUserEffectivePermissions _List.getUserEffectivePermissions _Item.getUserEffectivePermissions _Web.getCurrentUserEffectivePermissions _List.getCurrentUserEffectivePermissions _Item.getCurrentUserEffectivePermissions': async () => {
    for (const thing of secured()) {
      expect(await thing.getUserEffectivePermissions(claim('admin'))).toMatchObject(FULL);
      expect(await thing.getUserEffectivePermissions(claim('rita'))).toMatchObject({ High: '0', Low: '0' });
      expect(await thing.getCurrentUserEffectivePermissions()).toMatchObject(FULL);
    }
  },
  '_Web.userHasPermissions _List.userHasPermissions _Item.userHasPermissions _Web.currentUserHasPermissions _List.currentUserHasPermissions _Item.currentUserHasPermissions _Web.hasPermissions _List.hasPermissions _Item.hasPermissions': async () => {
    for (const thing of secured()) {
      expect(await thing.userHasPermissions(claim('rita'), PermissionKind.ViewListItems)).toBe(false);
      expect(await thing.currentUserHasPermissions(PermissionKind.ManageLists)).toBe(true);
      expect(thing.hasPermissions(await thing.getCurrentUserEffectivePermissions(), PermissionKind.ManagePermissions)).toBe(true);
    }
  },
  '_Web.roleDefinitions _RoleDefinitions.getById _RoleDefinitions.getByName _RoleDefinitions.getByType': async () => {
    expect((await web.roleDefinitions()).map(({ Name }) => Name)).toEqual(expect.arrayContaining(['Full Control', 'Edit', 'Contribute', 'Read']));
    for (const role of [web.roleDefinitions.getById(READ), web.roleDefinitions.getByName('Read'), web.roleDefinitions.getByType(2)]) expect(await role()).toMatchObject({ Id: READ, BasePermissions: { High: '176', Low: '138612833' } });
  },
  '_RoleDefinitions.add _RoleDefinition.update _RoleDefinition.delete': async () => {
    const { data, definition } = await web.roleDefinitions.add('Own', 'of our own', 160, { High: '432', Low: '1011028719' } as never);
    expect(data).toMatchObject({ Name: 'Own', Description: 'of our own', Hidden: false });
    const updated = await definition.update({ Description: 'changed', BasePermissions: { High: '176', Low: '138612833' } as never });
    expect(await updated.definition()).toMatchObject({ Description: 'changed', BasePermissions: { High: '176', Low: '138612833' } });
    await web.roleDefinitions.getByName('Own').delete();
    expect((await web.roleDefinitions()).map(({ Name }) => Name)).not.toContain('Own');
  },
  '_File.shareWith _Folder.shareWith _Item.shareWith': async () => {
    for (const thing of await shareable()) expect(await thing.shareWith(claim('sven'), SharingRole.Edit)).toMatchObject({ StatusCode: 0, ErrorMessage: null });
    expect(await under.pnp('sven').web.getFileByServerRelativePath(`${LIBRARY}/shared.txt`).getText()).toBe('content');
  },
  '_File.getShareLink _Folder.getShareLink _Item.getShareLink': async () => {
    for (const thing of await shareable()) expect(await thing.getShareLink(SharingLinkKind.OrganizationView)).toMatchObject({ sharingLinkInfo: { Url: expect.stringContaining(under.site.origin), LinkKind: 2, IsActive: true } });
  },
  '_File.checkSharingPermissions _Folder.checkSharingPermissions _Item.checkSharingPermissions': async () => {
    for (const thing of await shareable()) expect(await thing.checkSharingPermissions([{ alias: login('admin') }])).toEqual([expect.objectContaining({ inputEntity: expect.stringContaining('admin'), hasAccess: true })]);
  },
  '_File.getSharingInformation _Folder.getSharingInformation _Item.getSharingInformation': async () => {
    for (const thing of await shareable()) expect(await thing.getSharingInformation(null as never, ['permissionsInformation'], ['*'])).toMatchObject({ canAddInternalPrincipal: true, permissionsInformation: { principals: expect.any(Array) } });
  },
  '_File.getObjectSharingSettings _Folder.getObjectSharingSettings _Item.getObjectSharingSettings': async () => {
    for (const thing of await shareable()) expect(await thing.getObjectSharingSettings(true)).toMatchObject({ WebUrl: under.site.address, HasReadRole: true, CanCurrentUserShareInternally: true });
  },
  '_File.deleteSharingLinkByKind _Folder.deleteSharingLinkByKind _Item.deleteSharingLinkByKind _File.unshareLink _Folder.unshareLink _Item.unshareLink': async () => {
    for (const thing of await shareable()) {
      const linkOf = async (): Promise<string> => (await thing.getShareLink(SharingLinkKind.OrganizationView)).sharingLinkInfo.Url;
      const first = await linkOf();
      await thing.deleteSharingLinkByKind(SharingLinkKind.OrganizationView);
      const second = await linkOf();
      expect(second).not.toBe(first);
      await thing.unshareLink(SharingLinkKind.OrganizationView);
      expect(await linkOf()).not.toBe(second);
    }
  },
  '_File.unshare _Folder.unshare _Item.unshare': async () => {
    for (const thing of await shareable()) {
      await thing.shareWith(claim('ulla'), SharingRole.View);
      expect(await thing.unshare()).toMatchObject({ StatusCode: 0 });
    }
    await expect(under.pnp('ulla').web.getFileByServerRelativePath(`${LIBRARY}/shared.txt`).getText()).rejects.toMatchObject({ status: 403 });
  },
  '_Web.shareWith _Web.shareObject _Web.shareObjectRaw _Web.unshareObject': async () => {
    // PnPjs asks for roles by a relative address here, which only its browser behaviours complete.
    const { web: inPage } = spfi(under.site.address).using(SPBrowser({ baseUrl: under.site.address }), InjectHeaders({ Authorization: `Bearer ${login('admin')}` }));
    expect(await inPage.shareWith(claim('wilma'), SharingRole.View)).toMatchObject({ StatusCode: 0 });
    await expect(under.pnp('wilma').web.select('Title')()).resolves.toMatchObject({ Title: expect.any(String) });
    const url = `${under.site.origin}${LIBRARY}/shared.txt`;
    expect(await inPage.shareObject(url, claim('xena'), SharingRole.View)).toMatchObject({ StatusCode: 0 });
    expect(await web.shareObjectRaw({ url, peoplePickerInput: JSON.stringify([{ Key: claim('ylva') }]), roleValue: `role:${READ}` } as never)).toMatchObject({ StatusCode: 0 });
    expect(await under.pnp('ylva').web.getFileByServerRelativePath(`${LIBRARY}/shared.txt`).getText()).toBe('content');
    expect(await web.unshareObject(url)).toMatchObject({ StatusCode: 0 });
  }
});
