/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/regional-settings';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

let under: SiteUnderTest;
const settings = (name = 'admin') => under.pnp(name).web.regionalSettings;

beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/sitegroups/getbyid(4)/users', { LoginName: 'rut@uppdrag.example' });
});
afterAll(() => under.site.close());

// Evidence: [R] RegionalSettings and TimeZone; [M] ids of zones; [C] PnPjs 4.
describe('regional settings', () => {
  it('show a site in Pacific time, with its zone expanded', async () => {
    const { body } = await under.as('rut').get('web/regionalsettings?$select=LocaleId,TimeZone/Description&$expand=TimeZone');
    expect(body).toEqual({ LocaleId: 1033, TimeZone: { Description: '(UTC-08:00) Pacific Time (US and Canada)' } });
  });

  it('list the zones a site can stand in, each found by its id, by POST only', async () => {
    const zones = await settings().timeZones() as { Id: number; Description: string }[];
    expect(zones.length).toBeGreaterThan(40);
    await expect(settings('rut').timeZones.getById(28)).resolves.toMatchObject({ Id: 28, Description: '(UTC-03:30) Newfoundland', Information: { Bias: 210 } });
    await expect(under.as('admin').get('web/regionalsettings/timezones/getbyid(28)')).resolves.toMatchObject({ status: 405 });
    await expect(under.as('admin').post('web/regionalsettings/timezones/getbyid(1)')).resolves.toMatchObject({ status: 400 });
  });

  it('convert times across the change of the clock', async () => {
    await expect(settings().timeZone.utcToLocalTime('2026-03-08T09:59:00Z')).resolves.toBe('2026-03-08T01:59:00');
    await expect(settings().timeZone.utcToLocalTime('2026-03-08T10:00:00Z')).resolves.toBe('2026-03-08T03:00:00');
    await expect(settings().timeZone.localTimeToUTC('2026-07-01T08:00:00')).resolves.toBe('2026-07-01T15:00:00Z');
    await expect(under.as('admin').get("web/regionalsettings/timezone/localtimetoutc('x')")).resolves.toMatchObject({ status: 400 });
  });

  it('name the installed languages', async () => {
    await expect(settings().getInstalledLanguages()).resolves.toContainEqual({ DisplayName: 'Swedish', LanguageTag: 'sv-SE', Lcid: 1053 });
  });

  it('name the languages a multilingual web offers, its own among them', async () => {
    const { body } = await under.as('rut').get('web?$select=IsMultilingual,Language,SupportedUILanguageIds');
    expect(body).toMatchObject({ IsMultilingual: true, Language: 1033, SupportedUILanguageIds: expect.arrayContaining([1033, 1053]) });
  });

  // Evidence: [I] vgrem/office365-rest-python-client#426 quotes this answer.
  it('cannot be changed over REST', async () => {
    const refused = await under.as('admin').merge('web/regionalsettings', { Time24: true });
    expect([refused.status, errorOf(refused)]).toEqual([400, {
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message: 'The type SP.RegionalSettings does not support HTTP PATCH method.'
    }]);
  });

  it('are changed by test control, and what is shown of dates with them', async () => {
    await expect(under.control({ region: { web: '/sites/dev', localeId: 1053, timeZoneId: 4 } })).resolves.toMatchObject({ status: 200 });
    const { body } = await under.as('admin').get(`${under.site.origin}/sites/dev/_api/web/regionalsettings?$expand=TimeZone`);
    expect(body).toMatchObject({ LocaleId: 1053, Time24: true, DateSeparator: '-', TimeZone: { Id: 4 } });
    await expect(settings().timeZone()).resolves.toMatchObject({ Id: 13 });
    await expect(under.control({ region: { web: '/nowhere' } })).resolves.toMatchObject({ status: 400 });
  });

  it('are nobody\'s who may not open the web', async () => {
    await expect(under.as('nobody').get('web/regionalsettings')).resolves.toMatchObject({ status: 403 });
    expect(rowsOf(await under.as('rut').get('web/regionalsettings/timezones?$filter=Id eq 4'))).toHaveLength(1);
  });
});
