/** @jest-environment node */
import '@pnp/sp/webs';
import '@pnp/sp/sites';
import '@pnp/sp/features';
import { errorOf, rowsOf, siteUnderTest, type SiteUnderTest } from '../testing/siteUnderTest';

const DOCUMENT_LIBRARY = '00bfea71-e717-4e80-aa17-d0c71b360101';
const DOCUMENT_SET = '3bae86a2-776d-499d-9db8-fa4cdc7884f8';
const WIKI = '00bfea71-d8fe-4fec-8dad-01c19a6e4053';

let under: SiteUnderTest;
beforeAll(async () => {
  under = await siteUnderTest();
  await under.as('admin').post('web/sitegroups/getbyid(5)/users', { LoginName: 'mia@uppdrag.example' });
});
afterAll(() => under.site.close());

// Evidence: [R] SP.Feature; [C] PnPjs 4, cli-microsoft365 (a feature that is not active is null).
describe('features', () => {
  it('of a fresh site are listed, each with its name when asked', async () => {
    const features = rowsOf(await under.as('mia').get('web/features?$select=DefinitionId,DisplayName'));
    expect(features).toContainEqual({ DefinitionId: DOCUMENT_LIBRARY, DisplayName: 'DocumentLibrary' });
    const ofSite = (await under.pnp('mia').site.features() as { DefinitionId: string }[]).map(feature => feature.DefinitionId);
    expect([ofSite.length > 3, ofSite.includes(DOCUMENT_SET)]).toEqual([true, false]);
  });

  it('are activated and deactivated, in the site collection and in the web', async () => {
    const { site, web } = under.pnp('admin');
    await site.features.add(DOCUMENT_SET);
    await expect(site.features.getById(DOCUMENT_SET)()).resolves.toMatchObject({ DefinitionId: DOCUMENT_SET });
    await site.features.remove(`{${DOCUMENT_SET.toUpperCase()}}`);
    expect((await under.as('admin').get(`site/features('${DOCUMENT_SET}')`)).body).toEqual({ 'odata.null': true });
    await web.features.add(WIKI);
    await expect(web.features.getById(WIKI)()).resolves.toMatchObject({ DefinitionId: WIKI });
  });

  it('are refused when they are active already, unknown, or of the other scope', async () => {
    const add = (featureId: string, force = false) => under.as('admin').post('web/features/add', { featureId, force, featdefScope: 0 });
    expect(errorOf(await add(DOCUMENT_LIBRARY)).message).toContain('is already activated at scope');
    await expect(add(DOCUMENT_LIBRARY, true)).resolves.toMatchObject({ status: 200 });
    expect(errorOf(await add('11111111-1111-1111-1111-111111111111')).message).toContain('is not installed in this farm');
    expect(errorOf(await add(DOCUMENT_SET)).message).toContain('is not installed in this farm');
    await expect(under.as('admin').post('web/features/remove', { featureId: DOCUMENT_SET })).resolves.toMatchObject({ status: 500 });
  });

  it('are changed only by who manages the web', async () => {
    for (const owner of ['web', 'site']) {
      await expect(under.as('mia').post(`${owner}/features/add`, { featureId: DOCUMENT_SET })).resolves.toMatchObject({ status: 403 });
      await expect(under.as('mia').post(`${owner}/features/remove`, { featureId: DOCUMENT_LIBRARY })).resolves.toMatchObject({ status: 403 });
    }
    await expect(under.as('nobody').get('web/features')).resolves.toMatchObject({ status: 403 });
  });
});
