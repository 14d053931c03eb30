import { accessibilityFindings } from './accessibility';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene();

async function as(login: string, does: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await visit(scene.browser, scene.site, login);
  await does(visitor);
  await visitor.leave();
}

const widthOver = ({ page }: Visitor): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
describe('contributions', () => {
  it('are recorded, told and undone beside what they count in', () =>
    as('processtod', async (visitor) => {
      const { page, open } = visitor;
      await open('Bemanning.aspx', '?visa=rattvisa');
      await page.getByRole('button', { name: /^Ändra insatsen: Region Kalmar län/ }).click();
      await page.getByLabel('Timmar', { exact: true }).fill('12,5');
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Klart' }).click();
      await page.getByText(/^Insatsen är sparad: Region Kalmar län/).waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await widthOver(visitor)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Ångra' }).click();
      await page.getByText('Ändringen är ångrad.').waitFor();
    }));
});
