/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/site-users';
import '@pnp/sp/site-groups';
import '@pnp/sp/profiles';
import '@pnp/sp/security';
import '@pnp/sp/sputilities';
import { PrincipalSource, PrincipalType, type SPFI } from '@pnp/sp';
import { _Utilities } from '@pnp/sp/sputilities/types';
import { Web, type IWeb } from '@pnp/sp/webs';
import { claim, login, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';
import { holdSurface } from './holdSurface';

// Evidence: [C] PnPjs 4: its declarations, and what its own tests of these modules call and expect.
let under: SiteUnderTest;
let sp: SPFI;
let web: IWeb;

beforeAll(async () => {
  under = await siteUnderTest();
  sp = under.pnp('admin');
  web = sp.web;
});
afterAll(() => under.site.close());

const picked = { AllowEmailAddresses: true, AllowMultipleEntities: false, AllUrlZones: false, MaximumEntitySuggestions: 5, PrincipalSource: 15, PrincipalType: 1, QueryString: 'rita' };
const idOf = async (name: string): Promise<number> => (await web.ensureUser(claim(name))).Id;

holdSurface('people', {
  '_Web.ensureUser _Web.getUserById _Web.currentUser': async () => {
    const user = await web.ensureUser(login('rita'));
    expect(user).toMatchObject({ LoginName: claim('rita'), Email: login('rita'), PrincipalType: 1, IsSiteAdmin: false });
    expect(await web.getUserById(user.Id)()).toMatchObject({ LoginName: claim('rita') });
    expect(await web.currentUser()).toMatchObject({ LoginName: claim('admin'), IsSiteAdmin: true });
    await expect(web.ensureUser('nobody@elsewhere.example')).rejects.toMatchObject({ status: 400 });
  },
  '_Web.siteUsers _SiteUsers.getById _SiteUsers.getByEmail _SiteUsers.getByLoginName': async () => {
    const Id = await idOf('sven');
    expect((await web.siteUsers()).map(({ LoginName }) => LoginName)).toContain(claim('sven'));
    for (const user of [web.siteUsers.getById(Id), web.siteUsers.getByEmail(login('sven')), web.siteUsers.getByLoginName(claim('sven'))]) expect(await user()).toMatchObject({ Id, LoginName: claim('sven') });
  },
  '_SiteUser.update _SiteUser.groups _SiteUser.delete': async () => {
    const user = web.siteUsers.getById(await idOf('ulla'));
    await user.update({ Title: 'Ulla U' });
    expect((await user()).Title).toBe('Ulla U');
    const group = await web.associatedVisitorGroup();
    await web.siteGroups.getById(group.Id).users.add(claim('ulla'));
    expect(await user.groups()).toEqual([expect.objectContaining({ Id: group.Id })]);
    await user.delete();
    await expect(user()).rejects.toMatchObject({ status: 404 });
  },
  '_SiteUsers.removeById _SiteUsers.removeByLoginName': async () => {
    await web.siteUsers.removeById(await idOf('vera'));
    await idOf('wilma');
    await web.siteUsers.removeByLoginName(claim('wilma'));
    expect((await web.siteUsers()).filter(({ LoginName }) => [claim('vera'), claim('wilma')].includes(LoginName))).toEqual([]);
  },
  '_Web.siteGroups _SiteGroups.add _SiteGroups.getById _SiteGroups.getByName _SiteGroup.update': async () => {
    const made = await web.siteGroups.add({ Title: 'Group', Description: 'of it' });
    expect(made).toMatchObject({ Title: 'Group', Description: 'of it', PrincipalType: 8, OwnerTitle: expect.any(String) });
    await web.siteGroups.getById(made.Id).update({ Description: 'changed', AllowMembersEditMembership: true });
    expect(await web.siteGroups.getByName('Group')()).toMatchObject({ Id: made.Id, Description: 'changed', AllowMembersEditMembership: true });
  },
  '_SiteGroup.users _SiteUsers.add _SiteGroup.setUserAsOwner': async () => {
    const group = web.siteGroups.getByName('Group');
    const added = await group.users.add(claim('rita'));
    expect(await added()).toMatchObject({ LoginName: claim('rita') });
    await group.setUserAsOwner(await idOf('rita'));
    expect((await group()).OwnerTitle).toBe((await web.getUserById(await idOf('rita'))()).Title);
    await group.users.removeByLoginName(claim('rita'));
    // Who makes a group is in it.
    expect((await group.users()).map(({ LoginName }) => LoginName)).toEqual([claim('admin')]);
  },
  '_SiteGroups.removeById _SiteGroups.removeByLoginName': async () => {
    const [one] = [await web.siteGroups.add({ Title: 'Gone 1' }), await web.siteGroups.add({ Title: 'Gone 2' })];
    await web.siteGroups.removeById(one.Id);
    await web.siteGroups.removeByLoginName('Gone 2');
    expect((await web.siteGroups()).filter(({ Title }) => Title.startsWith('Gone'))).toEqual([]);
  },
  '_Web.associatedOwnerGroup _Web.associatedMemberGroup _Web.associatedVisitorGroup': async () => {
    const titles = await Promise.all([web.associatedOwnerGroup(), web.associatedMemberGroup(), web.associatedVisitorGroup()]);
    expect(titles.map(({ Title }) => Title)).toEqual([expect.stringMatching(/Owners$/), expect.stringMatching(/Members$/), expect.stringMatching(/Visitors$/)]);
  },
  '_Web.createDefaultAssociatedGroups': async () => {
    await web.webs.add('Own', 'own', '', 'STS', 1033, false);
    const own = Web([web, `${under.site.address}/own`]);
    await own.createDefaultAssociatedGroups('Own', claim('admin'), false, true);
    expect((await own.associatedMemberGroup()).Title).toBe('Own Members');
  },
  'SPFI.profiles _Profiles.myProperties _Profiles.getPropertiesFor _Profiles.getUserProfilePropertyFor _Profiles.getEditProfileLink': async () => {
    expect(await sp.profiles.myProperties()).toMatchObject({ AccountName: claim('admin'), Email: login('admin'), UserProfileProperties: expect.any(Array) });
    expect(await sp.profiles.getPropertiesFor(claim('rita'))).toMatchObject({ AccountName: claim('rita'), Email: login('rita') });
    expect(await sp.profiles.getUserProfilePropertyFor(claim('rita'), 'WorkEmail')).toBe(login('rita'));
    expect(await sp.profiles.getEditProfileLink()).toMatch(/^https?:/);
  },
  '_Profiles.getIsMyPeopleListPublic _Profiles.amIFollowedBy _Profiles.amIFollowing _Profiles.isFollowing': async () => {
    expect(typeof await sp.profiles.getIsMyPeopleListPublic()).toBe('boolean');
    expect([await sp.profiles.amIFollowedBy(claim('rita')), await sp.profiles.amIFollowing(claim('rita')), await sp.profiles.isFollowing(claim('rita'), claim('admin'))]).toEqual([false, false, false]);
  },
  '_Profiles.getFollowedTags _Profiles.getFollowersFor _Profiles.myFollowers _Profiles.getPeopleFollowedBy _Profiles.trendingTags': async () => {
    expect([await sp.profiles.getFollowedTags(), await sp.profiles.getFollowersFor(claim('rita')), await sp.profiles.myFollowers(), await sp.profiles.getPeopleFollowedBy(claim('rita'))]).toEqual([[], [], [], []]);
    expect(await sp.profiles.trendingTags).toEqual([]);
  },
  '_Profiles.setSingleValueProfileProperty _Profiles.setMultiValuedProfileProperty': async () => {
    await sp.profiles.setSingleValueProfileProperty(claim('admin'), 'AboutMe', 'about me');
    await sp.profiles.setMultiValuedProfileProperty(claim('admin'), 'SPS-Skills', ['a', 'b']);
    expect([await sp.profiles.getUserProfilePropertyFor(claim('admin'), 'AboutMe'), await sp.profiles.getUserProfilePropertyFor(claim('admin'), 'SPS-Skills')]).toEqual(['about me', 'a|b']);
  },
  '_Profiles.ownerUserProfile _Profiles.userProfile': async () => {
    expect(await sp.profiles.userProfile).toMatchObject({ AccountName: claim('admin'), DisplayName: expect.any(String) });
    expect(await sp.profiles.ownerUserProfile).toMatchObject({ AccountName: expect.stringContaining('membership') });
  },
  '_Profiles.clientPeoplePickerSearchUser _Profiles.clientPeoplePickerResolveUser': async () => {
    expect(await sp.profiles.clientPeoplePickerSearchUser(picked)).toEqual([expect.objectContaining({ Key: claim('rita'), IsResolved: true, EntityType: 'User' })]);
    expect(await sp.profiles.clientPeoplePickerResolveUser({ ...picked, QueryString: login('rita') })).toMatchObject({ Key: claim('rita'), IsResolved: true });
  }
}, {
  '_Profiles.setMyProfilePic': ['profiles are light: no pictures', async () => {
    // PnPjs reads the picture with what browsers have and Node.js has not.
    Object.assign(globalThis, { FileReader: class { public onload?: (event: unknown) => void; public readAsArrayBuffer(): void { this.onload?.({ target: { result: 'x' } }); } } });
    await sp.profiles.setMyProfilePic(new Blob(['x']));
  }],
  '_Profiles.hideSuggestion': ['nobody is suggested to follow', () => sp.profiles.hideSuggestion(claim('rita'))],
  '_Profiles.createPersonalSiteEnqueueBulk': ['personal sites are not in scope', () => sp.profiles.createPersonalSiteEnqueueBulk(login('rita'))],
  '_Profiles.createPersonalSite': ['personal sites are not in scope', () => sp.profiles.createPersonalSite()],
  '_Profiles.shareAllSocialData': ['the newsfeed is not in scope', () => sp.profiles.shareAllSocialData(true)],
  'SPFI.utility': ['the service’s utilities are not in scope', () => sp.utility.getCurrentUserEmailAddresses()],
  '_Utilities.excute': ['the service’s utilities are not in scope', () => new _Utilities(web, 'GetCurrentUserEmailAddresses').excute({})],
  '_Utilities.sendEmail': ['mail is not in scope', () => sp.utility.sendEmail({ To: [login('rita')], Subject: 'a', Body: 'b' })],
  '_Utilities.getCurrentUserEmailAddresses': ['the service’s utilities are not in scope', () => sp.utility.getCurrentUserEmailAddresses()],
  '_Utilities.resolvePrincipal': ['people are found by the people picker', () => sp.utility.resolvePrincipal('rita', PrincipalType.User, PrincipalSource.All, true, false)],
  '_Utilities.searchPrincipals': ['people are found by the people picker', () => sp.utility.searchPrincipals('rita', PrincipalType.User, PrincipalSource.All, '', 5)],
  '_Utilities.createEmailBodyForInvitation': ['mail is not in scope', () => sp.utility.createEmailBodyForInvitation('SitePages/Home.aspx')],
  '_Utilities.expandGroupsToPrincipals': ['the service’s utilities are not in scope', () => sp.utility.expandGroupsToPrincipals(['Members'])]
});
