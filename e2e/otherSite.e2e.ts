import type { Page } from 'playwright-core';
import { regionSite } from '../local-site/demo/content/regionSite';
import { layOutPages } from '../local-site/demo/layOutPages';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { patience } from './site/startSite';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene();

/** The region's intranet, another site collection of the same tenant. */
const intranet = (): string => new URL(regionSite.path, scene.site.address).toString();
const openThere = ({ page }: Visitor, fileName: string): Promise<unknown> => page.goto(`${intranet()}/SitePages/${fileName}`);

/** Everything the page asks SharePoint for from now on: method and path. */
function asked(page: Page): readonly string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/_api/')) requests.push(`${request.method()} ${decodeURIComponent(pathname)}`);
  });
  return requests;
}

const overviewOf = (siteAddress: string, fileName: string) => ({
  fileName,
  title: fileName,
  link: '',
  introduction: '',
  webPart: { id: '9c589b81-883b-44cd-acc0-a93020966881', title: 'Översikt', properties: { scope: 'region.kalmar', siteAddress } }
});

describe('a web part on another site of the tenant', () => {
  beforeAll(
    () =>
      layOutPages({ address: intranet() }, [
        overviewOf('/sites/borta', 'Borta.aspx'),
        overviewOf(regionSite.path, 'Utan.aspx'),
        overviewOf('https://annan.sharepoint.com/sites/uppdrag', 'Annan.aspx')
      ]),
    patience
  );

  it('shows the data of the site it is pointed at in one batch, with a digest of that site', () =>
    scene.as('lasare.kalmar', async (visitor) => {
      const { page } = visitor;
      const requests = asked(page);
      await openThere(visitor, 'Home.aspx');
      await page.getByRole('button', { name: /^\d+ vakanta? plats/ }).waitFor();
      expect(requests.slice(0, 2)).toEqual(['POST /sites/uppdrag/_api/contextinfo', 'POST /sites/uppdrag/_api/$batch']);
      await page.getByRole('table', { name: 'Grupper och ledamöter' }).getByRole('row').nth(1).waitFor();
      expect(requests.filter((request) => !request.includes(' /sites/uppdrag/_api/'))).toEqual([]);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    }));

  it('leads to the pages of that site, and a group’s room stays on the region’s own', () =>
    scene.as('lasare.kalmar', async (visitor) => {
      const { page } = visitor;
      await openThere(visitor, 'Home.aspx');
      await page.getByRole('link', { name: /^Öppna platsen/ }).first().click();
      await page.getByRole('heading', { name: 'RAG Barnonkologi och hematologi' }).first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/sites/uppdrag/SitePages/Bemanning.aspx');
      await openThere(visitor, 'Grupprum.aspx');
      await page.getByRole('link', { name: 'RAG Barndiabetes' }).click();
      await page.getByRole('heading', { name: 'RAG Barndiabetes' }).first().waitFor();
      expect(new URL(page.url()).pathname).toBe(`${regionSite.path}/SitePages/Grupprum.aspx`);
      const elsewhere = await page.getByRole('main').getByRole('link').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      expect(elsewhere.filter((path) => path.endsWith('.docx')).every((path) => path.startsWith('/sites/uppdrag/'))).toBe(true);
    }));

  it('tells a reader of the intranet who has no right on that site', () =>
    scene.as('intranat.kalmar', async (visitor) => {
      await openThere(visitor, 'Home.aspx');
      await visitor.page.getByText('Du har inte behörighet till det här.').waitFor();
      expect(await accessibilityFindings(visitor.page)).toEqual([]);
    }));

  it.each([
    ['Borta.aspx', 'Webbplatsen som det här hämtas från finns inte på sin adress.'],
    ['Utan.aspx', 'Webbplatsen saknar något som den här versionen av Uppdrag behöver'],
    ['Annan.aspx', 'Webbdelen kan inte visa något från annan.sharepoint.com.']
  ])('says on %s: %s', (fileName, sentence) =>
    scene.as('lasare.kalmar', async (visitor) => {
      await openThere(visitor, fileName);
      await visitor.page.getByText(sentence).waitFor();
      expect(await accessibilityFindings(visitor.page)).toEqual([]);
    }));

  it('is pointed elsewhere in the property pane, which looks at each address first', async () => {
    const visitor = await visit(scene.browser, scene.site, 'redaktor.kalmar');
    const { page } = visitor;
    await openThere(visitor, 'Home.aspx');
    await page.getByRole('button', { name: /^\d+ vakanta? plats/ }).waitFor();
    await page.getByRole('button', { name: 'Redigera' }).click();
    await page.getByRole('group', { name: 'Översikt' }).getByRole('button', { name: 'Egenskaper' }).click();
    const pane = page.locator('#spPropertyPaneContainer');
    const address = pane.getByRole('textbox', { name: 'Webbplats med uppdragen' });
    for (const [given, sentence] of [
      ['https://annan.sharepoint.com/sites/uppdrag', 'annan.sharepoint.com hör till en annan organisation.'],
      ['sites/uppdrag', 'Adressen går inte att läsa.'],
      ['/sites/borta', 'Det finns ingen webbplats på adressen.'],
      [regionSite.path, 'Webbplatsen finns, men Uppdrag är inte uppsatt där.']
    ]) {
      await address.fill(given);
      await pane.getByText(sentence).waitFor();
    }
    // An address that is refused changes nothing of what stands on the page.
    await page.getByRole('button', { name: /^\d+ vakanta? plats/ }).waitFor();
    await address.fill('/sites/uppdrag/SitePages/Beslut.aspx');
    await pane.getByText('Uppdrag är inte uppsatt där').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^\d+ vakanta? plats/ }).waitFor();
    await address.fill('');
    await page.getByText('Webbplatsen saknar något som den här versionen av Uppdrag behöver').waitFor();
    await visitor.leave();
  });
});
