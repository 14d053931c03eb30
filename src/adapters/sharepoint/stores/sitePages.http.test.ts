/** @jest-environment node */
import '@pnp/sp/clientside-pages/web';
import { ClientsideWebpart } from '@pnp/sp/clientside-pages';
import { provisionSite } from '../../../application/provisioning/provisionSite';
import { pagesOf } from '../../../domain/sitePages/pages';
import { webPartIds } from '../../../schema/webPartIds';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { sentRequests } from '../../../testing/sentRequests';

describe('where the web parts of a site stand', () => {
  let site: BareSite;
  const of = (person: string) => site.ports(person).sitePages;
  const { sent } = sentRequests();

  async function layOut(name: string, webPart: string, publishes = true): Promise<void> {
    const page = await site.connection('admin').web.addClientsidePage(name.replace(/ /g, '-'), name);
    const Manifest = JSON.stringify({ preconfiguredEntries: [{ title: { default: name }, description: { default: '' }, properties: {} }] });
    page.addSection().addControl(ClientsideWebpart.fromComponentDef({ ComponentType: 1, Id: webPart, Manifest, ManifestType: 1, Name: name, Status: 0 }));
    await page.save(publishes);
  }

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('is told by an administrator, over the version last read', async () => {
    const before = (await of('admin').stored()).editorPage;
    expect(before).toEqual({ address: '', version: '' });
    const address = '/sites/test/SitePages/Skriv.aspx';
    const stored = await of('admin').save('editorPage', { address, version: '' });
    expect(stored.address).toBe(address);
    expect(await of('admin').save('editorPage', { address, version: '' })).toEqual(stored);
    await expect(of('admin').save('editorPage', { address: '/annan.aspx', version: '' })).rejects.toMatchObject({ kind: 'conflict' });
    await expect(of('admin').save('editorPage', { ...stored, address: 'https://annan.example/' })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it.each(['support', 'staff', 'writer.x', 'participant', 'reader'])('is read by %s in one request, and told by nobody else', async (person) => {
    const { editorPage } = await of(person).stored();
    expect(sent()).toHaveLength(1);
    expect(editorPage.address).toBe('/sites/test/SitePages/Skriv.aspx');
    await expect(of(person).save('editorPage', { ...editorPage, address: '' })).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as unknown });
    await expect(of(person).save('rostersPage', { address: '/x.aspx', version: '' })).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) as unknown });
    expect((await of('admin').stored()).rostersPage.version).toBe('');
  });

  it('is found on published pages, and said at the next provisioning where nobody has said it and there is one page to choose', async () => {
    await layOut('Bemanning', webPartIds.rosters);
    await layOut('Beslut', webPartIds.decisions);
    await layOut('Beslut igen', webPartIds.decisions);
    await layOut('Skriv annat', webPartIds.mandateEditor);
    await layOut('Utkast', webPartIds.groupRoom, false);
    const path = `${new URL(site.webUrl).pathname}/SitePages`;
    expect(await of('admin').found()).toEqual({
      rostersPage: [`${path}/Bemanning.aspx`],
      decisionsPage: [`${path}/Beslut-igen.aspx`, `${path}/Beslut.aspx`],
      editorPage: [`${path}/Skriv-annat.aspx`],
      groupRoomPage: []
    });
    const { provisioning } = site.administration();
    expect(await provisionSite(provisioning)).toMatchObject([{ kind: 'row', target: 'Settings/pages/Page.rostersPage' }]);
    expect(await provisionSite(provisioning)).toEqual([]);
    const told = await of('reader').stored();
    expect(pagesOf({ ...told, rostersPage: told.rostersPage.address, editorPage: told.editorPage.address })).toEqual(
      pagesOf({ editorPage: '/sites/test/SitePages/Skriv.aspx', rostersPage: `${path}/Bemanning.aspx` })
    );
  }, 60_000);

  it('is nothing to somebody without a role on the site', async () => {
    expect((await of('outsider').stored()).editorPage.address).toBe('');
  });
});
