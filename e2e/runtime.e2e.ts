import type { Browser, Frame, Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { launchBrowser } from './browser';
import { observedPage, type ObservedPage } from './observedPage';
import { person, probeId, startProbeSite, type ProbeSite } from './probeSite';
import { sidewaysOverflow } from './screens/sidewaysOverflow';

const control = (digit: number, column: number, properties: object, zoneEmphasis = 0): object => {
  const id = `${digit}0000000-1111-4000-8000-000000000000`;
  return {
    controlType: 3,
    id,
    position: { zoneIndex: 1, sectionIndex: column, sectionFactor: 6, controlIndex: 1, layoutIndex: 1 },
    emphasis: { zoneEmphasis },
    webPartId: probeId,
    webPartData: { id: probeId, instanceId: id, title: 'Sond', dataVersion: '1.0', properties }
  };
};

interface Facts {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly displayMode: number;
  readonly isInverted: boolean;
  readonly background: string;
  readonly teams?: { readonly theme: string; readonly upn: string; readonly subEntityId: string };
}

const factsOf = async (place: Page | Frame, index = 0): Promise<Facts> =>
  JSON.parse((await place.locator('.probe-facts').nth(index).textContent()) ?? '') as Facts;

describe('the real SPFx runtime on a local page', () => {
  const home = '/sites/x/SitePages/Home.aspx';
  let browser: Browser;
  let site: ProbeSite;
  let observed: ObservedPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    site = await startProbeSite([control(1, 1, { text: 'ett' }), control(2, 2, { text: 'två' })]);
    observed = await observedPage(browser, site.origin);
  });
  afterEach(async () => {
    await observed.close();
    await site.close();
  });

  it('runs every web part with its properties, the person, the web and Swedish', async () => {
    const { page, complaints } = observed;
    await page.goto(site.origin + home);
    await page.locator('.probe-facts').nth(1).waitFor();
    expect(await factsOf(page)).toEqual({
      properties: { text: 'ett' },
      displayMode: 1,
      environment: 2,
      culture: 'sv-SE',
      webTitle: 'Provplats',
      user: person.login,
      mayEditItems: false,
      pageItemId: 4,
      background: '#ffffff',
      isInverted: false,
      react: '17.0.1'
    });
    expect((await factsOf(page, 1)).properties.text).toBe('två');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['dark', '#1b1a19'],
    ['contrast', '#000000']
  ])('gives web parts the %s theme', async (theme, background) => {
    const { page, complaints } = observed;
    await page.goto(`${site.origin}${home}?theme=${theme}`);
    await page.locator('.probe-facts').nth(1).waitFor();
    expect(await factsOf(page)).toMatchObject({ isInverted: true, background });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('gives web parts the theme of their section’s background', async () => {
    site.show([control(1, 1, {}, 3)]);
    const { page, complaints } = observed;
    await page.goto(site.origin + home);
    await page.locator('.probe-facts').waitFor();
    expect(await factsOf(page)).toMatchObject({ isInverted: true, background: '#0078d4' });
    const section = page.locator('.canvas-section');
    expect(await section.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 120, 212)');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lets an editor change properties in the real property pane, and keeps them', async () => {
    const { page, complaints } = observed;
    await page.goto(site.origin + home);
    await page.getByRole('button', { name: 'Redigera' }).click();
    await page.getByRole('group', { name: 'Sond' }).first().getByRole('button', { name: 'Egenskaper' }).click();
    const pane = page.locator('#spPropertyPaneContainer');
    await pane.getByText('Sondens egenskaper').waitFor();
    await pane.getByRole('switch').waitFor();
    for (const label of ['Val', 'Kryss', 'Alfa', 'Reglage', 'Länk', 'Knapp']) {
      await pane.getByText(label, { exact: true }).first().waitFor();
    }
    expect(await accessibilityFindings(page, { without: ['#spPropertyPaneContainer'] })).toEqual([]);
    await pane.getByLabel('Text').fill('ändrad');
    await page.getByText('"text":"ändrad"').waitFor();
    await page.getByText('Du har ändringar som inte är sparade.').waitFor();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Sidan är sparad.').waitFor();
    expect(site.calls.map(({ call, digest }) => [call, digest])).toEqual(
      ['checkoutpage', 'savepage', 'publish'].map((action) => [`POST /sites/x/_api/sitepages/pages(4)/${action}`, '0xDIGEST,now'])
    );
    await page.reload();
    await page.locator('.probe-facts').nth(1).waitFor();
    expect((await factsOf(page)).properties.text).toBe('ändrad');
    expect((await factsOf(page, 1)).properties.text).toBe('två');
    expect(complaints).toEqual([]);
  });

  it('lets an editor add, move and remove what is on the page', async () => {
    const { page, complaints } = observed;
    await page.goto(`${site.origin}${home}?Mode=Edit`);
    await page.locator('.probe-facts').nth(1).waitFor();
    expect((await factsOf(page)).displayMode).toBe(2);
    const first = page.locator('.canvas-column').first();
    await first.getByRole('button', { name: 'Lägg till' }).click();
    await first.getByRole('button', { name: 'Sond', exact: true }).click();
    await page.locator('.probe-facts').nth(2).waitFor();
    await first.getByRole('group', { name: 'Sond' }).nth(1).getByRole('button', { name: 'Flytta upp' }).click();
    await page.locator('.canvas-column').nth(1).getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Sidan är sparad.').waitFor();
    await page.goto(site.origin + home);
    await page.locator('.probe-facts').nth(1).waitFor();
    const texts = [await factsOf(page), await factsOf(page, 1)].map(({ properties }) => properties.text);
    expect(texts).toEqual(['from the manifest', 'ett']);
    expect(complaints).toEqual([]);
  });

  it('shows dialogs, and gives writes the page’s digest', async () => {
    const { page, complaints } = observed;
    await page.goto(site.origin + home);
    await page.getByRole('button', { name: 'Skriv' }).first().click();
    await page.waitForFunction(() => document.title === 'answered 200');
    expect(site.calls).toEqual([{ call: 'POST /sites/x/_api/web/probe', body: '{}', digest: '0xDIGEST,now' }]);
    await page.getByRole('button', { name: 'Visa dialog' }).first().click();
    await page.getByText('Hej från sonden').waitFor();
    expect(complaints).toEqual([]);
  });

  it('runs a web part in Teams with the real teams-js between', async () => {
    const { page, complaints } = observed;
    await page.goto(
      `${site.origin}/sites/x/_layouts/15/teams.aspx?componentId=${probeId}&context=personal&theme=dark&subEntityId=grupp-4`
    );
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame?.waitForSelector('.probe-facts');
    const { teams, isInverted } = await factsOf(frame as Frame);
    expect(isInverted).toBe(true);
    expect(teams).toMatchObject({ theme: 'dark', upn: person.login, subEntityId: 'grupp-4' });
    expect(complaints).toEqual([]);
  });

  it('is usable and accessible on a phone', async () => {
    const { page } = observed;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.origin + home);
    await page.locator('.probe-facts').nth(1).waitFor();
    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('link', { name: 'Hem' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('link', { name: 'Hem' }).isVisible()).toBe(false);
    const overflow = await sidewaysOverflow(page);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
