import { accessibilityFindings } from './accessibility';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene();
const group = '?grupp=rag-barndiabetes';
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const swedish = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Stockholm' });

async function as(login: string, does: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await visit(scene.browser, scene.site, login);
  await does(visitor);
  await visitor.leave();
}

describe('a group’s notes', () => {
  it('begin with roster and agenda, are delivered, and meet what the mandate says by themselves', () =>
    as('sammankallande2', async ({ page, open }) => {
      const today = swedish.format(new Date());
      await open('Bemanning.aspx', `${group}&flik=moten`);
      await page.getByRole('button', { name: 'Planera möten' }).click();
      await page.getByLabel('Dag', { exact: true }).fill(iso.format(new Date()));
      await page.getByLabel(/^Dagordning/).fill('Läget i regionerna');
      await page.getByRole('button', { name: 'Planera mötet' }).click();
      await page.getByText('Mötet är planerat.').waitFor();
      await page.getByRole('link', { name: `Anteckningar från mötet ${today}` }).click();
      await page.getByText('Kerstin Fabelsson').first().waitFor();
      expect(await page.locator('input, textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toContain('Läget i regionerna');
      await page.getByRole('button', { name: 'Alla var med' }).click();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('button', { name: 'Leverera', exact: true }).click();
      await page.getByRole('button', { name: 'Leverera', exact: true }).last().click();
      await page.getByText('Dokumentet är levererat.').waitFor();
      await page.getByRole('tab', { name: 'Åtaganden' }).click();
      await page.getByText(/^Klart \(\d+\)/).click();
      await page.getByText(`Minnesanteckningar ${today}`, { exact: true }).waitFor();
    }));
});
