/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { claim, errorOf, login, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const as = (name: string) => under.as(name);
const web = (name: string) => under.pnp(name).web;
const FINANCE = '11111111-2222-4333-8444-555555555555';

beforeAll(async () => {
  under = await siteUnderTest({
    sites: [{ path: '/sites/test' }],
    securityGroups: [{ id: FINANCE, name: 'Finance', members: [login('fia'), login('finn')] }]
  });
  await web('admin').siteUsers.add(claim('ada'));
});
afterAll(() => under.site.close());

const userId = async (name: string): Promise<number> => (await web('admin').ensureUser(claim(name))).Id;
const openTo = async (principalId: number, roleId = 1073741826): Promise<void> => {
  const answer = await as('admin').post(`web/roleassignments/addroleassignment(principalid=${principalId},roledefid=${roleId})`);
  expect(answer.status).toBe(200);
};

describe('users of a site', () => {
  // Evidence: the calls of PnPjs 4 (site-users/types.js), §15 of the recorded user.
  it('are found by id, e-mail and login, by everybody who may browse them', async () => {
    const users = web('admin').siteUsers;
    const ada = await users.getByEmail(login('ada'))();
    expect(await users.getById(ada.Id)()).toEqual(ada);
    expect(await users.getByLoginName(claim('ada'))()).toEqual(ada);
    expect(await web('admin').getUserById(ada.Id)()).toEqual(ada);
    await openTo(ada.Id);
    expect((await web('ada').siteUsers()).map(user => user.LoginName)).toEqual(expect.arrayContaining([claim('admin'), claim('ada')]));
    expect((await as('stranger').get('web/siteusers')).status).toBe(403);
  });

  it('include the system account under its recorded id', async () => {
    // [R] id and login of the system account.
    expect((await as('admin').get('web/getuserbyid(1073741823)')).body).toMatchObject({
      Id: 1073741823, LoginName: 'SHAREPOINT\\system', Title: 'System Account', UserId: { NameId: 'S-1-0-0' }, UserPrincipalName: null
    });
    expect((await as('admin').post('web/siteusers/removebyid(1073741823)')).status).toBe(500);
  });

  it.each(['getbyid(999)', "getbyemail('nobody@uppdrag.example')", "getbyloginname('nobody')"])('that are not there answer 404 to %s', async path => {
    const answer = await as('admin').get(`web/siteusers/${path}`);
    expect([answer.status, errorOf(answer).message]).toEqual([404, 'User cannot be found.']);
  });

  it('are made by ensureUser for accounts, never for the names of groups', async () => {
    expect((await as('admin').post('web/ensureuser', { logonName: 'test Owners' })).status).toBe(400);
    const unknown = await as('admin').post('web/ensureuser', { logonName: 'who@elsewhere.example' });
    expect([unknown.status, errorOf(unknown).message]).toEqual([400, 'The specified user who@elsewhere.example could not be found.']);
  });

  it('lose everything when removed, keep their name on what they wrote, and come back under the old id', async () => {
    const id = await userId('gone');
    await openTo(id, 1073741827);
    await web('admin').lists.add('Work of gone');
    expect((await as('gone').post("web/lists/getbytitle('Work of gone')/items", { Title: 'mine' })).status).toBe(201);
    await web('admin').siteUsers.removeById(id);
    expect((await as('gone').get('web')).status).toBe(403);
    expect((await as('admin').get(`web/getuserbyid(${id})`)).status).toBe(404);
    expect((await as('admin').post(`web/roleassignments/addroleassignment(principalid=${id},roledefid=1073741826)`)).status).toBe(404);
    expect((await as('admin').get("web/lists/getbytitle('Work of gone')/items?$select=Author/Title&$expand=Author")).body).toEqual({ value: [{ Author: { Title: 'Gone' } }] });
    expect(await userId('gone')).toBe(id);
    expect((await as('gone').get('web')).status).toBe(403);
  });
});

describe('site administrators', () => {
  // Evidence: the site's specification, "isSiteAdmin set rules"; the refusal of the last one is unproven.
  it('are made and unmade by site administrators only, never the last', async () => {
    const [boss, owner] = [await userId('boss'), await userId('owner')];
    await openTo(owner, 1073741829);
    expect((await as('owner').merge(`web/getuserbyid(${owner})`, { IsSiteAdmin: true })).status).toBe(403);
    await web('admin').siteUsers.getById(boss).update({ IsSiteAdmin: true } as never);
    expect((await as('boss').get('web/currentuser')).body).toMatchObject({ IsSiteAdmin: true });
    expect((await as('boss').merge(`web/getuserbyid(${boss})`, { IsSiteAdmin: false })).status).toBe(204);
    const admin = await userId('admin');
    expect((await as('admin').merge(`web/getuserbyid(${admin})`, { IsSiteAdmin: false })).status).toBe(500);
    expect((await as('admin').get('web/currentuser')).body).toMatchObject({ IsSiteAdmin: true });
    expect((await as('ada').merge(`web/getuserbyid(${await userId('ada')})`, { Title: 'Queen' })).status).toBe(403);
  });
});

describe('security groups', () => {
  // Evidence: [M] claims `c:0t.c|tenant|<object id>`, `c:0(.s|true` and `c:0-.f|rolemanager|spo-grid-all-users/<tenant>`.
  it('give their members rights, directly and as members of a group of the site', async () => {
    const finance = await web('admin').ensureUser(`c:0t.c|tenant|${FINANCE}`);
    expect(finance).toMatchObject({ Title: 'Finance', PrincipalType: 4 });
    expect((await as('fia').get('web')).status).toBe(403);
    await web('admin').siteGroups.getByName('test Visitors').users.add(finance.LoginName);
    expect((await as('fia').get('web')).status).toBe(200);
    expect((await as('fia').get('web/currentuser')).body).toMatchObject({ LoginName: claim('fia') });
    expect((await as('nils').get('web')).status).toBe(403);
    const asked = await as('admin').get(`web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(finance.LoginName)}'`);
    expect(asked.body).toEqual({ High: '176', Low: '138612833' });
  });

  it('are not made members by a question about their rights', async () => {
    const before = rowsOf(await as('admin').get('web/siteusers')).length;
    const asked = await as('admin').get(`web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(claim('finn'))}'`);
    expect(asked.body).toEqual({ High: '176', Low: '138612833' });
    expect(rowsOf(await as('admin').get('web/siteusers'))).toHaveLength(before);
    expect((await as('ada').get(`web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(claim('admin'))}'`)).status).toBe(403);
  });

  it('know everyone by two claims', async () => {
    const everyone = await web('admin').ensureUser('c:0(.s|true');
    expect(everyone).toMatchObject({ Title: 'Everyone', PrincipalType: 4, LoginName: 'c:0(.s|true' });
    await openTo(everyone.Id);
    expect((await as('passer.by').get('web')).status).toBe(200);
    await as('admin').post(`web/roleassignments/removeroleassignment(principalid=${everyone.Id},roledefid=1073741826)`);
    expect((await as('passer.by').get('web')).status).toBe(403);
  });
});

describe('groups of a site', () => {
  // Evidence: the calls of PnPjs 4 (site-groups/types.js); [T] names and description.
  it('are added, changed, handed on and deleted', async () => {
    const groups = web('admin').siteGroups;
    const made = await groups.add({ Title: 'Board', Description: 'Decides', AllowRequestToJoinLeave: true, AutoAcceptRequestToJoinLeave: true, RequestToJoinLeaveEmailSetting: 'board@uppdrag.example' } as never);
    expect(made).toMatchObject({
      Title: 'Board', LoginName: 'Board', OwnerTitle: 'Administratör', AllowRequestToJoinLeave: true, AutoAcceptRequestToJoinLeave: true,
      RequestToJoinLeaveEmailSetting: 'board@uppdrag.example', IsHiddenInUI: false, PrincipalType: 8
    });
    await groups.getById(made.Id).update({ Title: 'The board' });
    await groups.getById(made.Id).setUserAsOwner(await userId('olga'));
    expect(await groups.getByName('the BOARD')()).toMatchObject({ Id: made.Id, OwnerTitle: 'Olga' });
    await groups.removeByLoginName('The board');
    expect((await as('admin').get(`web/sitegroups/getbyid(${made.Id})`)).status).toBe(404);
  });

  it.each(['"', '/', '\\', '[', ']', ':', '|', '<', '>', '+', '=', ';', ',', '?', '*', "'", '@'])('refuse the character %s in names', async character => {
    expect((await as('admin').post('web/sitegroups', { Title: `Odd ${character} name` })).status).toBe(500);
  });

  it('refuse names in use and descriptions over 512 characters', async () => {
    expect((await as('admin').post('web/sitegroups', { Title: 'TEST owners' })).status).toBe(500);
    const long = await as('admin').post('web/sitegroups', { Title: 'Long', Description: 'x'.repeat(513) });
    expect([long.status, errorOf(long).message]).toEqual([500, 'The parameter Description cannot be null or bigger than 512 characters.']);
    expect((await as('admin').post('web/sitegroups', { Title: 'Long', Description: 'x'.repeat(512) })).status).toBe(201);
  });

  it('let their members edit the membership where they say so, and nothing else', async () => {
    const { Id } = await web('admin').siteGroups.add({ Title: 'Open club', AllowMembersEditMembership: true, OnlyAllowMembersViewMembership: true });
    const group = `web/sitegroups/getbyid(${Id})`;
    await openTo(Id);
    await web('admin').siteGroups.getById(Id).users.add(claim('mia'));
    expect((await as('mia').get(group)).body).toMatchObject({ CanCurrentUserEditMembership: true, CanCurrentUserManageGroup: false, CanCurrentUserViewMembership: true });
    expect((await as('ada').get(group)).body).toMatchObject({ CanCurrentUserEditMembership: false, CanCurrentUserManageGroup: false, CanCurrentUserViewMembership: false });
    expect((await as('mia').post(`${group}/users`, { LoginName: claim('max') })).status).toBe(201);
    expect((await as('max').post(`${group}/users/removebyloginname(@v)?@v='${encodeURIComponent(claim('mia'))}'`)).status).toBe(200);
    expect((await as('max').merge(group, { Title: 'Mine now' })).status).toBe(403);
    expect((await as('max').post(`${group}/setuserasowner(${await userId('max')})`)).status).toBe(403);
    expect((await as('max').post(`web/sitegroups/removebyid(${Id})`)).status).toBe(403);
    await web('admin').siteGroups.getById(Id).update({ AllowMembersEditMembership: false });
    expect((await as('max').post(`${group}/users`, { LoginName: claim('mia') })).status).toBe(403);
  });

  it('show their members to members only, unless they say otherwise', async () => {
    const { Id } = await web('admin').siteGroups.add({ Title: 'Closed club' });
    const members = `web/sitegroups/getbyid(${Id})/users`;
    expect((await as('ada').get(members)).status).toBe(403);
    expect((await as('ada').get(`web/getuserbyid(${await userId('admin')})/groups`)).text).not.toContain('Closed club');
    await web('admin').siteGroups.getById(Id).update({ OnlyAllowMembersViewMembership: false });
    expect((await as('ada').get(members)).status).toBe(200);
  });

  it('take people and security groups, no groups', async () => {
    const { Id } = await web('admin').siteGroups.add({ Title: 'Flat' });
    expect((await as('admin').post(`web/sitegroups/getbyid(${Id})/users`, { LoginName: 'test Owners' })).status).toBe(400);
    await web('admin').siteGroups.getById(Id).users.add(claim('ada'));
    await web('admin').siteGroups.getById(Id).users.removeById(await userId('ada'));
    expect((await web('admin').siteGroups.getById(Id).users()).map(user => user.LoginName)).toEqual([claim('admin')]);
  });

  it('of a new kind can be made for a web with permissions of its own', async () => {
    // Evidence: [C] createDefaultAssociatedGroups of PnPjs 4, which breaks the inheritance first.
    const refused = await as('admin').post('webs/add', {});
    expect(refused.status).toBe(404);
    await as('admin').post('web/webs/add', { parameters: { Url: 'sub', Title: 'Sub', WebTemplate: 'STS' } });
    const sub = `${under.site.address}/sub/_api/web`;
    expect((await as('admin').post(`${sub}/createDefaultAssociatedGroups(userLogin='${claim('sue')}',userLogin2='',groupNameSeed='')`)).status).toBe(400);
    await as('admin').post(`${sub}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const made = await as('admin').post(`${sub}/createDefaultAssociatedGroups(userLogin=@u,userLogin2=@v,groupNameSeed=@s)?@u='${encodeURIComponent(claim('sue'))}'&@v=''&@s=''`);
    expect(made.status).toBe(200);
    expect((await as('admin').get(`${sub}/associatedownergroup`)).body).toMatchObject({ Title: 'Sub Owners', OwnerTitle: 'Sub Owners' });
    expect((await as('sue').get(`${sub}/effectivebasepermissions`)).body).toEqual({ High: '2147483647', Low: '4294967295' });
    expect((await as('ada').get(sub)).status).toBe(403);
  });
});
