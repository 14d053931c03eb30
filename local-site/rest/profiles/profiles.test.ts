/** @jest-environment node */
import '@pnp/sp/profiles';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import { claim, errorOf, login, siteUnderTest, type Answer, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: [R] properties of PersonProperties; [C] the calls of PnPjs 4 (profiles/types.js). Answers about unknown accounts are unproven. */
let under: SiteUnderTest;
const MANAGER = 'sp.userprofiles.peoplemanager';
const profiles = (name: string) => under.pnp(name).profiles;

beforeAll(async () => {
  under = await siteUnderTest({ sites: [{ path: '/sites/test' }], directory: [{ login: login('anna'), name: 'Anna Berg', jobTitle: 'Clerk', department: 'Roads' }] });
  for (const name of ['anna', 'rita']) {
    const { Id } = await under.pnp('admin').web.ensureUser(claim(name));
    await under.as('admin').post(`web/roleassignments/addroleassignment(principalid=${Id},roledefid=1073741826)`);
  }
});
afterAll(() => under.site.close());

describe('a profile', () => {
  it('is one\'s own, or that of an account', async () => {
    const mine = await profiles('anna').myProperties();
    expect(mine).toMatchObject({ AccountName: claim('anna'), DisplayName: 'Anna Berg', Email: login('anna'), Title: 'Clerk', DirectReports: [], IsFollowed: false });
    const hers = await profiles('rita').getPropertiesFor(claim('anna')) as { UserProfileProperties: { Key: string; Value: string; ValueType: string }[] };
    expect(hers.UserProfileProperties).toEqual(expect.arrayContaining([{ Key: 'Department', Value: 'Roads', ValueType: 'Edm.String' }, { Key: 'FirstName', Value: 'Anna', ValueType: 'Edm.String' }]));
    expect(await profiles('rita').getUserProfilePropertyFor(claim('anna'), 'SPS-JobTitle')).toBe('Clerk');
  });

  it('of nobody is null', async () => {
    const path = `${MANAGER}/getpropertiesfor(@v)?@v='nobody@elsewhere.example'`;
    expect((await under.as('rita').get(path)).body).toEqual({ 'odata.null': true });
    expect((await under.as('rita').get(`${MANAGER}/getfollowersfor(@v)?@v='nobody@elsewhere.example'`)).status).toBe(404);
  });

  it('is changed by its owner only, where it is theirs to change', async () => {
    await profiles('anna').setSingleValueProfileProperty(claim('anna'), 'AboutMe', 'Likes roads');
    await profiles('anna').setMultiValuedProfileProperty(claim('anna'), 'SPS-Skills', ['maps', 'gravel']);
    expect(await profiles('rita').getUserProfilePropertyFor(claim('anna'), 'AboutMe')).toBe('Likes roads');
    expect(await profiles('rita').getUserProfilePropertyFor(claim('anna'), 'SPS-Skills')).toBe('maps|gravel');
    const set = (name: string, property: string): Promise<Answer> =>
      under.as(name).post(`${MANAGER}/SetSingleValueProfileProperty`, { accountName: claim('anna'), propertyName: property, propertyValue: 'x' });
    expect([(await set('rita', 'AboutMe')).status, (await set('admin', 'AboutMe')).status, (await set('anna', 'Title')).status]).toEqual([403, 403, 500]);
    expect(await profiles('rita').getUserProfilePropertyFor(claim('anna'), 'AboutMe')).toBe('Likes roads');
  });

  it('is followed by nobody', async () => {
    const anna = claim('anna');
    expect(await Promise.all([profiles('rita').amIFollowedBy(anna), profiles('rita').amIFollowing(anna), profiles('rita').isFollowing(anna, claim('rita'))])).toEqual([false, false, false]);
    expect(await Promise.all([profiles('rita').getFollowersFor(anna), profiles('rita').getPeopleFollowedBy(anna), profiles('rita').myFollowers(), profiles('rita').getFollowedTags(), profiles('rita').trendingTags]))
      .toEqual([[], [], [], [], []]);
    expect(await profiles('rita').getIsMyPeopleListPublic()).toBe(false);
    expect(await profiles('rita').getEditProfileLink()).toContain('/EditProfile.aspx');
  });

  it('is loaded as the user\'s', async () => {
    expect(await profiles('anna').userProfile).toMatchObject({ AccountName: claim('anna'), DisplayName: 'Anna Berg', IsSelf: true });
    expect(await profiles('anna').ownerUserProfile).toMatchObject({ AccountName: claim('anna') });
  });

  it.each([
    `${MANAGER}/setmyprofilepicture`, 'sp.userprofiles.profileloader.getprofileloader/createpersonalsiteenqueuebulk',
    'sp.userprofiles.profileloader.getprofileloader/getuserprofile/createpersonalsiteenque(false)', 'sp.userprofiles.profileloader.getprofileloader/getuserprofile/shareallsocialdata(true)',
    'social.following/follow', `${MANAGER}/hidesuggestion(@v)?@v='${login('anna')}'`
  ])('answers 501 to %s, which needs a personal site or following', async path => {
    const answer = await under.as('rita').post(path, {});
    expect([answer.status, errorOf(answer).code]).toEqual([501, '-2147467263, System.NotImplementedException']);
  });

  it('is for those who may open the site', async () => {
    expect((await under.as('stranger').get(`${MANAGER}/getmyproperties`)).status).toBe(403);
  });
});
