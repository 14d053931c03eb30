import { readFileSync } from 'node:fs';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { visit } from './site/visitor';

const scene = demoScene();

const label = 'Sök i namn och uppdragstexter';

describe.each([1280, 320])('the register at %i pixels', (width) => {
  it('is searched, narrowed, walked as a tree, and compared', async () => {
    const visitor = await visit(scene.browser, scene.site, 'lasare.kalmar', { viewport: { width, height: 900 } });
    const { page } = visitor;
    await visitor.open('Register.aspx');
    await page.getByText(/^Söker i (alla|en)/).or(page.getByText(/Söker i (alla|en) /)).first().waitFor();
    await page.getByLabel(label).fill('barn');
    await page.locator('mark').first().waitFor();
    await page.waitForURL((url) => url.searchParams.get('sok') === 'barn');
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);

    await page.getByRole('button', { name: 'Slag' }).press('Enter');
    await page.getByRole('button', { name: /^Regionala arbetsgrupper/ }).press('Enter');
    const rows = page.getByRole('table', { name: 'Grupper och uppdrag' }).getByRole('rowheader');
    await rows.filter({ hasNotText: /^RAG/ }).first().waitFor({ state: 'detached' });
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Träd' }).press('Enter');
    const tree = page.getByRole('tree');
    await tree.getByRole('treeitem').first().focus();
    await page.keyboard.press('End');
    await page.locator(':focus').filter({ hasText: /^RAG/ }).waitFor();
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Jämför avsnitt' }).press('Enter');
    await page.getByText(/ordalydelse/).first().waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await visitor.leave();
  });
});

describe('what the register gives away', () => {
  it('is the list that is shown, as a workbook and as text', async () => {
    await scene.as('lasare.kalmar', async ({ page, open }) => {
      await open('Register.aspx', '?slag=rag');
      for (const [name, ending] of [['Excel', /^Register.*\.xlsx$/], ['CSV', /^Register.*\.csv$/]] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        expect(download.suggestedFilename()).toMatch(ending);
        if (name === 'CSV') expect(readFileSync(await download.path(), 'utf8')).toContain('RAG Barndiabetes');
      }
    });
  });

  it('is two mandates against each other, for readers as well', async () => {
    await scene.as('lasare.kalmar', async ({ page, open }) => {
      await open('Register.aspx', '?lage=inForce;pastReview');
      const boxes = page.getByRole('checkbox');
      await boxes.first().waitFor();
      await boxes.nth(0).press('Space');
      await boxes.nth(1).press('Space');
      await page.getByRole('button', { name: 'Jämför dem' }).press('Enter');
      await page.getByText(/ändring/).first().waitFor();
      expect(new URL(page.url()).searchParams.get('jamfor')).toMatch(/.+;.+/);
    });
  });
});
