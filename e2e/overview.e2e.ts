import { appearanceCookie } from '../local-site/runtime/pages/appearanceCookie';
import { accessibilityFindings } from './accessibility';
import { goTo, waitForFocus } from './screens/keyboard';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { countClicks } from './site/countClicks';
import { demoScene } from './site/demoScene';

const scene = demoScene();
const { as } = scene;

const tabs = ['Grupper och ledamöter', 'Mandatperioder', 'Åtaganden', 'Uppdrag per läge', 'Rättvisa över tid', 'Utveckling', 'Att följa upp'];

describe('an overview in a browser', () => {
  it('tells which seats in Kalmar are vacant after two clicks from the home page', () =>
    as('lasare.kalmar', async ({ page, open }) => {
      const clicks = await countClicks(page);
      await open('Home.aspx');
      await page.getByRole('main').getByRole('link', { name: 'Region Kalmar län' }).click();
      await page.getByRole('button', { name: /^\d+ vakanta? plats/ }).click();
      await page.getByRole('table', { name: 'Grupper och ledamöter' }).getByText('Vakant plats').first().waitFor();
      expect(await clicks()).toBeLessThanOrEqual(2);
      const places = await page.getByRole('table', { name: 'Grupper och ledamöter' }).getByText('Vakant plats').count();
      expect(Number.parseInt(await page.getByRole('button', { name: /^\d+ vakanta? plats/ }).innerText(), 10)).toBe(places);
    }));

  it('has no accessibility finding in any of its parts, and nothing to scroll sideways for, on a wide page and, in high contrast, a narrow one', () =>
    as('staben', async ({ page, open }) => {
      for (const [appearance, width] of [['light', 1280], ['contrast', 320]] as const) {
        await page.context().addCookies([{ name: appearanceCookie, value: appearance, url: scene.site.origin }]);
        await page.setViewportSize({ width, height: 900 });
        await open('Oversikt.aspx');
        for (const name of tabs) {
          await page.getByRole('tab', { name }).click();
          await page.getByRole('tabpanel', { name }).getByRole('heading').first().waitFor();
          expect(await accessibilityFindings(page)).toEqual([]);
          expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
        }
      }
    }));

  it('leads from a figure to its list and from a thing to do to the seat, by the keyboard alone', () =>
    as('processtod', async ({ page, open }) => {
      await open('Oversikt.aspx');
      await goTo(page.getByRole('button', { name: /^\d+ vakanta? plats/ }));
      await page.keyboard.press('Enter');
      await waitForFocus(page.getByRole('heading', { name: 'Grupper och ledamöter' }));
      await page.waitForURL((url) => url.search === '?visa=vakanta');
      await goTo(page.getByRole('link', { name: /^Vakant plats: Region Kalmar län/ }).first());
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Vem?' }).waitFor();
    }));

  it('is printed standing on A4 with whom it is for and the day, and nothing to press', () =>
    as('staben', async ({ page, open }) => {
      await open('Oversikt-RSL.aspx');
      await page.getByRole('button', { name: 'Skriv ut' }).click();
      const printed = (await page.locator('iframe[srcdoc]').getAttribute('srcdoc')) ?? '';
      expect(printed).toMatch(/<h1>Regionsjukvårdsledningen<\/h1>/);
      expect(printed).toMatch(/Läget \d+ \w+ \d{4}/);
      expect(printed).toContain('size:A4 portrait');
      expect(printed).not.toMatch(/<button|<input|<select/);
      const paper = await scene.browser.newPage();
      await paper.setContent(printed);
      expect((await paper.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
      await paper.close();
    }));

  it('tells of a body that does not exist, with the way back to the page’s own', () =>
    as('lasare.kalmar', async ({ page, open }) => {
      await open('Oversikt.aspx', '?omfattning=uppdragsgivare.borta');
      await page.getByText(/uppdragsgivare\.borta” är ingen/).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Visa sidans egen översikt' }).click();
      await page.getByRole('heading', { level: 2, name: 'Sydöstra sjukvårdsregionen' }).waitFor();
    }));
});
