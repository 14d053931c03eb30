import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';

const scene = demoScene();
const { as } = scene;
const group = '?grupp=rag-barndiabetes';
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
const swedish = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Stockholm' });

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
      await page.getByRole('link', { name: `Minnesanteckningar från mötet ${today}` }).click();
      await page.getByText('Kerstin Fabelsson').first().waitFor();
      expect(await page.locator('input, textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))).toContain('Läget i regionerna');
      await page.getByRole('button', { name: 'Alla var med' }).click();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('button', { name: 'Leverera', exact: true }).click();
      await page.getByRole('button', { name: 'Leverera', exact: true }).last().click();
      await page.getByText('Dokumentet är levererat.').waitFor();
      await page.getByRole('tab', { name: 'Åtaganden' }).click();
      await page.getByText(/^Klart \(\d+\)/).click();
      await page.getByText(`Minnesanteckningar ${today}`, { exact: true }).waitFor();
    }));
});
