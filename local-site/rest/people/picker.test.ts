/** @jest-environment node */
import '@pnp/sp/profiles';
import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import { claim, login, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

/** Evidence: [C] what PnPjs 4 and the common people pickers send and read; the entity of an unknown address from public client code. */
let under: SiteUnderTest;
const FINANCE = '11111111-2222-4333-8444-555555555555';
const base = { AllowEmailAddresses: false, AllowMultipleEntities: false, AllUrlZones: false, MaximumEntitySuggestions: 30, PrincipalSource: 15, PrincipalType: 15, QueryString: '' };
const search = (name: string, query: object) => under.pnp(name).profiles.clientPeoplePickerSearchUser({ ...base, ...query } as never);
const resolve = (name: string, query: object) => under.pnp(name).profiles.clientPeoplePickerResolveUser({ ...base, ...query } as never);
const keys = async (query: object): Promise<string[]> => (await search('admin', query)).map(entity => entity.Key);

beforeAll(async () => {
  under = await siteUnderTest({
    sites: [{ path: '/sites/test' }],
    directory: [
      { login: login('anna.berg'), name: 'Anna Berg', jobTitle: 'Clerk', department: 'Roads' }, { login: login('anna.ek'), name: 'Anna Ek', jobTitle: '', department: '' },
      { login: login('bo.annas'), name: 'Bo Annas', jobTitle: '', department: '' }, { login: 'guest@partner.example', name: 'Guest', jobTitle: '', department: '' }
    ],
    securityGroups: [{ id: FINANCE, name: 'Finance', members: [] }]
  });
  const { Id } = await under.pnp('admin').web.ensureUser(claim('rita'));
  await under.as('admin').post(`web/roleassignments/addroleassignment(principalid=${Id},roledefid=1073741826)`);
});
afterAll(() => under.site.close());

describe('the people picker', () => {
  it('finds by the beginning of any word of the name, or of the login', async () => {
    expect(await keys({ QueryString: 'anna', PrincipalType: 1 })).toEqual([claim('anna.berg'), claim('anna.ek'), claim('bo.annas')]);
    expect(await keys({ QueryString: 'anna b', PrincipalType: 1 })).toEqual([claim('anna.berg')]);
    expect(await keys({ QueryString: 'bo.', PrincipalType: 1 })).toEqual([claim('bo.annas')]);
    expect(await keys({ QueryString: 'nna', PrincipalType: 1 })).toEqual([]);
    expect(await keys({ QueryString: login('unlisted'), PrincipalType: 1 })).toEqual([claim('unlisted')]);
    expect(await keys({ QueryString: '' })).toEqual([]);
    expect(await keys({ QueryString: 'anna', MaximumEntitySuggestions: 2 })).toHaveLength(2);
  });

  it('tells what is known of a person', async () => {
    expect(await search('admin', { QueryString: 'anna berg' })).toEqual([{
      Key: claim('anna.berg'), DisplayText: 'Anna Berg', IsResolved: true, Description: login('anna.berg'), EntityType: 'User',
      EntityData: { IsAltSecIdPresent: 'False', Title: 'Clerk', Email: login('anna.berg'), MobilePhone: '', Department: 'Roads', PrincipalType: 'User', SIPAddress: login('anna.berg') },
      MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant'
    }]);
  });

  it('finds security groups, everyone and groups of the site where the bits ask for them', async () => {
    expect(await keys({ QueryString: 'fin', PrincipalType: 4 })).toEqual([`c:0t.c|tenant|${FINANCE}`]);
    expect(await keys({ QueryString: 'fin', PrincipalType: 1 })).toEqual([]);
    expect((await keys({ QueryString: 'everyone', PrincipalType: 4 }))[0]).toMatch(/^c:0-\.f\|rolemanager\|spo-grid-all-users\//);
    const groups = await search('admin', { QueryString: 'owners', PrincipalType: 8 });
    expect(groups).toMatchObject([{ Key: 'test Owners', EntityType: 'SPGroup', EntityData: { SPGroupID: '3', AccountName: 'test Owners', PrincipalType: 'SharePointGroup' } }]);
  });

  it('looks among the members of a group when given one', async () => {
    await under.pnp('admin').web.siteGroups.getById(3).users.add(claim('anna.ek'));
    expect(await keys({ QueryString: 'anna', SharePointGroupID: 3 })).toEqual([claim('anna.ek')]);
    await under.pnp('admin').web.siteGroups.getById(3).update({ OnlyAllowMembersViewMembership: true });
    expect((await search('rita', { QueryString: 'anna', SharePointGroupID: 3 }).catch((error: Error) => error.message))).toContain('403');
  });

  it('offers an unknown address only where addresses are allowed', async () => {
    expect(await keys({ QueryString: 'new@partner.example' })).toEqual([]);
    expect(await search('admin', { QueryString: 'new@partner.example', AllowEmailAddresses: true })).toMatchObject([{
      Key: 'new@partner.example', IsResolved: true, EntityType: '', EntityData: { PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS', Email: 'new@partner.example' }
    }]);
    expect(await resolve('admin', { QueryString: 'new@partner.example', AllowEmailAddresses: true })).toMatchObject({ IsResolved: true, EntityData: { PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS' } });
  });

  it.each([[claim('anna.berg'), claim('anna.berg')], [login('anna.berg'), claim('anna.berg')], ['Anna Berg', claim('anna.berg')], ['finance', `c:0t.c|tenant|${FINANCE}`], [login('unlisted'), claim('unlisted')]])(
    'resolves %s', async (text, key) => {
      expect(await resolve('admin', { QueryString: text })).toMatchObject({ Key: key, IsResolved: true });
    }
  );

  it('leaves unresolved what is nobody or several', async () => {
    expect(await resolve('admin', { QueryString: 'nobody at all' })).toEqual({
      Key: 'nobody at all', DisplayText: 'nobody at all', IsResolved: false, Description: 'nobody at all', EntityType: '', EntityData: {}, MultipleMatches: [], ProviderName: '', ProviderDisplayName: ''
    });
    const several = await resolve('admin', { QueryString: 'anna', PrincipalType: 1 });
    expect([several.IsResolved, several.MultipleMatches?.length]).toEqual([false, 3]);
  });

  it('answers a JSON text, to those who may browse people', async () => {
    const path = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';
    const answer = await under.as('rita').post(path, { queryParams: { ...base, QueryString: 'anna' } }, { Accept: 'application/json;odata=verbose' });
    expect(JSON.parse((answer.body as { d: { ClientPeoplePickerSearchUser: string } }).d.ClientPeoplePickerSearchUser)).toHaveLength(3);
    expect((await under.as('stranger').post(path, { queryParams: { ...base, QueryString: 'anna' } })).status).toBe(403);
    expect((await under.as('rita').post(path, {})).status).toBe(400);
    expect((await under.as('rita').get(path)).status).toBe(405);
  });
});
