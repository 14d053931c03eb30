import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { countClicks } from './site/countClicks';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene();

async function as(login: string, does: (visitor: Visitor, clicks: () => Promise<number>) => Promise<void>): Promise<void> {
  const visitor = await visit(scene.browser, scene.site, login);
  const clicks = await countClicks(visitor.page);
  await does(visitor, clicks);
  await visitor.leave();
}

const group = '?grupp=rag-barnonkologi';

/** A working group whose mandate is in force. */
const mandated = 'rag-endometrios';

describe('the roster of a group', () => {
  it('is changed by its convener in one step, with at most six clicks, by mouse and typing alone', () =>
    as('sammankallande', async ({ page, open }, clicks) => {
      await open('Bemanning.aspx', group);
      await page.getByRole('button', { name: /^Tillsätt platsen: Region Kalmar län saknar ledamot/ }).click();
      await page.getByRole('combobox', { name: 'Vem?' }).pressSequentially('Siv Exempelsdotter');
      await page.getByRole('option', { name: /utan konto/ }).click();
      await page.getByLabel('Titel').click();
      await page.keyboard.insertText('Barnsjuksköterska');
      await page.getByRole('button', { name: 'Tillsätt platsen', exact: true }).click();
      await page.getByText(/^Klart\. Siv Exempelsdotter sitter på platsen från /).waitFor();
      expect(await clicks()).toBeLessThanOrEqual(6);
      expect(await clicks()).toBeGreaterThan(2);
    }));

  it('is read, and not changed, by a reader in the region', () =>
    as('lasare.kalmar', async ({ page, open }) => {
      await open('Bemanning.aspx', group);
      await page.getByText('Siv Exempelsdotter').waitFor();
      expect(await page.getByRole('button', { name: /^(Byt ledamot|Tillsätt|Ny plats)/ }).count()).toBe(0);
    }));

  it('hands a seat over from a day ahead, and remembers who had it, on the narrowest phone too', () =>
    as('processtod', async ({ page, open }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open('Bemanning.aspx', group);
      await page.getByRole('button', { name: 'Byt ledamot: Karin Fiktivström' }).click();
      await page.getByRole('combobox', { name: 'Vem?' }).pressSequentially('Omar');
      await page.getByRole('option', { name: /^Omar Sagolind/ }).click();
      const from = page.getByLabel('Från och med');
      await from.fill('');
      await from.fill('2099-01-01');
      await page.getByRole('button', { name: 'Genomför bytet' }).click();
      await page.getByText(/^Omar Sagolind tillträder 1 januari 2099/).waitFor();
      await page.getByRole('button', { name: 'Om platsen: Karin Fiktivström' }).click();
      await page.getByRole('region', { name: 'Vilka som har suttit här' }).getByText('Omar Sagolind, från 1 januari 2099, tills vidare').waitFor();
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    }));
});

describe('process support', () => {
  it('starts a group with the seats that the rules propose, and closes it again by a decision', () =>
    as('processtod', async ({ page, open }) => {
      await open('Bemanning.aspx');
      await page.getByRole('button', { name: 'Starta en grupp' }).click();
      await page.getByLabel('Sjukvårdsregion').selectOption('mellansverige');
      await page.getByLabel(/^Namn/).fill('RAG Provgrupp');
      await page.getByLabel('Vem ger uppdraget?').selectOption({ label: 'RPO Lung- och allergisjukdomar' });
      await page.getByLabel('Varför behövs gruppen?').fill('Köerna växer.');
      await page.getByRole('checkbox', { name: 'ledamot, Region Dalarna' }).waitFor();
      await page.getByRole('button', { name: 'Starta gruppen' }).click();
      await page.getByRole('heading', { name: 'RAG Provgrupp är startad' }).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByText('Meddela RPO Lung- och allergisjukdomar').waitFor();
      await page.getByRole('button', { name: 'Gå till gruppen' }).click();
      await page.getByText(/^Region Dalarna saknar ledamot/).first().waitFor();
      await page.getByRole('tab', { name: 'Uppgifter om gruppen' }).click();
      await page.getByText('Köerna växer.').waitFor();
      await page.getByRole('button', { name: 'Avsluta gruppen' }).click();
      await page.getByLabel('Ja, gruppen är avslutad genom beslut').check();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Avsluta gruppen' }).click();
      await page.getByText(/^Gruppen är avslutad .* av RPO Lung- och allergisjukdomar/).waitFor();
      // It never had a mandate: nothing is left to withdraw.
      expect(await page.getByText(/läsarna ser fortfarande uppdraget/).count()).toBe(0);
      expect(await accessibilityFindings(page)).toEqual([]);
    }));

  it('closes a group whose mandate is in force, is led to where it is withdrawn, and asks for the final delivery', () =>
    as('processtod', async ({ page, open }) => {
      await open('Bemanning.aspx', `?grupp=${mandated}&flik=uppgifter`);
      await page.getByRole('button', { name: 'Avsluta gruppen' }).click();
      await page.getByLabel('Ja, gruppen är avslutad genom beslut').check();
      await page.getByRole('button', { name: 'Avsluta gruppen' }).click();
      const next = page.getByRole('link', { name: /^Upphäv uppdraget för / }).first();
      await next.waitFor();
      await page.getByRole('link', { name: 'Be gruppen om slutleverans' }).waitFor();
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFindings(page)).toEqual([]);
      // The list tells it too, as long as nobody has withdrawn the mandate.
      await page.getByRole('button', { name: /Alla grupper/ }).click();
      await page.getByText(/är avslutad, men läsarna ser fortfarande uppdraget som gällande/).waitFor();
      await page.getByRole('link', { name: /^Upphäv uppdraget för / }).click();
      await page.waitForURL(/Beslut\.aspx\?uppdrag=/);
    }));
});
