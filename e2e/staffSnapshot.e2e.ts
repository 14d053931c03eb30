import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { layOutPages } from '../local-site/demo/layOutPages';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { patience, startSite, type RunningSite } from './site/startSite';
import { visit } from './site/visitor';

const overviewId = '9c589b81-883b-44cd-acc0-a93020966881';

/** The staff's site, and beside it that of a region in a tenant of its own: another host, other accounts, another database. */
const scene = demoScene();

describe('a region in another tenant', () => {
  let folder = '';
  let region: RunningSite;
  const file = (): string => join(folder, 'utdrag-kalmar.json');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'uppdrag-region-'));
    region = await startSite(join(folder, 'site'));
    const overview = (fileName: string, title: string, snapshotAddress: string) => ({
      fileName,
      title,
      link: '',
      introduction: '',
      webPart: { id: overviewId, title: 'Översikt', properties: { scope: 'region.kalmar', snapshotAddress } }
    });
    await layOutPages(region, [
      overview('Laget.aspx', 'Läget i Region Kalmar län', '/sites/test/SiteAssets/Uppdrag/utdrag-kalmar.json'),
      overview('Hos-staben.aspx', 'Hos staben', `${scene.site.address}/StaffSnapshots/utdrag-kalmar.json`)
    ]);
  }, patience);
  afterAll(async () => {
    await region.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is given a file by the staff, made in the overview', async () => {
    await scene.as('staben', async ({ page, open }) => {
      await open('Oversikt.aspx', '?del=uppfoljning');
      await page.getByText('Inget utdrag är gjort ännu').first().waitFor();
      await page.getByRole('button', { name: 'Gör nya utdrag' }).click();
      await page.getByText('Utdragen är gjorda.').waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Ladda ner utdraget till Region Kalmar län' }).click()]);
      await download.saveAs(file());
      expect(await accessibilityFindings(page)).toEqual([]);
    });
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ content: { regionKey: 'kalmar', source: scene.site.address } });
  });

  it('puts it in on its own page, and sees how it stands there', async () => {
    const visitor = await visit(scene.browser, region, 'admin');
    const { page, open } = visitor;
    await open('Laget.aspx');
    await page.getByText('Inget utdrag är inlagt ännu.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.locator('input[type=file]').setInputFiles(file());
    await page.getByRole('heading', { level: 2, name: 'Region Kalmar län' }).waitFor();
    await page.getByText(/^Utdrag från staben, gjort .* \(i dag\)\.$/).waitFor();
    await page.getByRole('rowheader').first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    await visitor.leave();
  });

  it.each(['default', 'dark', 'contrast'])('is shown as a tab in Teams, in the %s theme and where it is narrow', async (theme) => {
    const visitor = await visit(scene.browser, region, 'admin');
    const { page } = visitor;
    const snapshot = '/sites/test/SiteAssets/Uppdrag/utdrag-kalmar.json';
    await page.goto(`${region.address}/_layouts/15/teams.aspx?componentId=${overviewId}&theme=${theme}&chosen.scope=region.kalmar&chosen.snapshotAddress=${snapshot}`);
    const frame = (await (await page.waitForSelector('iframe')).contentFrame()) as Frame;
    await page.setViewportSize({ width: 320, height: 800 });
    await frame.getByText(/^Utdrag från staben, gjort /).waitFor();
    await frame.getByRole('rowheader').first().waitFor();
    expect(await accessibilityFindings(frame)).toEqual([]);
    expect(await sidewaysOverflow(frame)).toBeLessThanOrEqual(0);
    await visitor.leave();
  });

  it('is told what is wrong with a file that cannot be shown, and sees how old one is', async () => {
    const visitor = await visit(scene.browser, region, 'admin', { viewport: { width: 320, height: 800 } });
    const { page, open } = visitor;
    const text = await readFile(file(), 'utf8');
    for (const [there, sentence] of [
      [text.slice(0, 500), 'Utdraget har ändrats eller gått sönder sedan det gjordes.'],
      ['{"checksum":"","content":{"format":"uppdrag.staffSnapshot","version":99}}', 'Utdraget är gjort med en nyare version'],
      ['{}', 'Filen är inget utdrag från staben.']
    ]) {
      await page.route(/utdrag-kalmar\.json.*\$value/, async (route) => route.fulfill({ response: await route.fetch(), body: there }));
      await open('Laget.aspx');
      await page.getByText(sentence).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.unroute(/utdrag-kalmar\.json.*\$value/);
    }
    await page.clock.setFixedTime(Date.now() + 12 * 24 * 60 * 60 * 1000);
    await open('Laget.aspx');
    await page.getByText('Utdraget är 12 dagar gammalt.').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await visitor.leave();
  });

  it('never asks the staff’s tenant for it, and says why', async () => {
    const visitor = await visit(scene.browser, region, 'admin');
    await visitor.open('Hos-staben.aspx');
    await visitor.page.getByText(`Webbdelen hämtar inte utdraget från ${new URL(scene.site.address).host}.`).waitFor();
    expect(await accessibilityFindings(visitor.page)).toEqual([]);
    // Leaving fails when a page has asked another host for anything.
    await visitor.leave();
  });
});
