import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';

const scene = demoScene();
const { as } = scene;

describe('contributions', () => {
  it('are recorded, told and undone beside what they count in', () =>
    as('processtod', async ({ page, open }) => {
      await open('Bemanning.aspx', '?visa=rattvisa');
      await page.getByRole('button', { name: /^Ändra insatsen: Region Kalmar län/ }).click();
      await page.getByLabel('Timmar', { exact: true }).fill('12,5');
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Klart' }).click();
      await page.getByText(/^Insatsen är sparad: Region Kalmar län/).waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Ångra' }).click();
      await page.getByText('Ändringen är ångrad.').waitFor();
    }));
});
