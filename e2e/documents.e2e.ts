import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';

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

describe('a group’s plan', () => {
  const goals = ({ page }: Visitor) => page.locator('[data-section="mal"]');
  // A goal added is saved by itself after a moment, so whoever adds one goes on to save before the other begins.
  const added = (visitor: Visitor): Promise<void> => goals(visitor).getByRole('button', { name: /Lägg till: mål/ }).click();
  const written = (visitor: Visitor, goal: string): Promise<void> => goals(visitor).getByLabel('Mål', { exact: true }).fill(goal);
  const saved = ({ page }: Visitor): Promise<void> => page.getByText(/^Sparat \d/).waitFor();

  it('is kept apart while two write it, and is copied as text and printed as it reads', async () => {
    const [convener, support] = await Promise.all([visit(scene.browser, scene.site, 'sammankallande2'), visit(scene.browser, scene.site, 'processtod')]);
    await convener.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await convener.page.addInitScript(() => {
      window.print = () => {
        window.top!.document.documentElement.dataset.printed = document.body.innerText;
      };
    });
    for (const visitor of [convener, support]) {
      await visitor.open('Bemanning.aspx', `${group}&flik=dokument&dokument=plan:${iso.format(new Date()).slice(0, 4)}`);
      await goals(visitor).getByRole('button', { name: /Lägg till: mål/ }).waitFor();
    }
    await added(convener);
    await written(convener, 'Sammankallandes mål');
    await saved(convener);
    await added(support);
    await written(support, 'Processtödets mål');
    await support.page.getByText(/^Någon annan har sparat en annan text/).waitFor();
    expect(await accessibilityFindings(support.page)).toEqual([]);
    await support.page.getByRole('button', { name: 'Behåll min text' }).click();
    await saved(support);
    await written(convener, 'Sammankallandes nya mål');
    await convener.page.getByRole('button', { name: 'Ta den sparade texten' }).click();
    await goals(convener).locator('input[value="Processtödets mål"]').waitFor();
    await convener.page.getByText('Så läses dokumentet').click();
    await convener.page.getByRole('button', { name: 'Kopiera som text' }).click();
    await convener.page.getByText('Kopierat.').waitFor();
    expect(await convener.page.evaluate(() => navigator.clipboard.readText())).toContain('Processtödets mål');
    await convener.page.getByRole('button', { name: /^Dela och skriv ut/ }).click();
    await convener.page.getByRole('menuitem', { name: 'Skriv ut eller spara som PDF' }).click();
    await convener.page.locator('html[data-printed*="Processtödets mål"]').waitFor();
    await convener.leave();
    await support.leave();
  });
});
