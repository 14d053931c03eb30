import { extractRawText } from 'mammoth';
import { expectedLines, linesOf } from './screens/expectedText';
import { writeMandate } from './screens/writeMandate';
import { demoScene } from './site/demoScene';
import type { Visitor } from './site/visitor';

const group = 'RAG Barnonkologi och hematologi';
const firstTask = 'Planera implementering av nya och reviderade nationella kunskapsstöd';

/** The meeting was held yesterday: a decision cannot be ahead of its meeting. */
const meetingDay = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const scene = demoScene();
const { as } = scene;

/** The mandate's state in the region's table, as the reader sees it. */
async function stateInRegion({ page, open }: Visitor, fileName: string): Promise<string> {
  await open(fileName);
  const row = page.getByRole('row').filter({ hasText: group });
  await row.waitFor();
  return row.innerText();
}

describe('a mandate travels from blank template to the region’s page', () => {
  let casePath = '';

  it('is hidden from readers before it exists', () =>
    as('lasare.kalmar', async (visitor) => {
      expect(await stateInRegion(visitor, 'Region-Kalmar-lan.aspx')).toMatch(/saknas/);
    }));

  it('opens for the convener in the first gap, and is not handed in while questions are open', () =>
    as('sammankallande', async ({ page, open }) => {
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barnonkologi');
      await page.getByRole('heading', { name: group }).waitFor();
      expect(await page.getByRole('heading', { level: 3, name: 'Uppdrag', exact: true }).count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Lämna in' }).click();
      await page.getByRole('heading', { name: /frågor är inte besvarade än/ }).waitFor();
      const gaps = page.getByRole('button', { name: /inget svar än|kryssa i/ });
      expect(await gaps.count()).toBe(5);
      await gaps.last().click();
      await page.locator('[data-field="sammansattning"] textarea:focus').waitFor();
    }));

  it('is written by the convener, saved by itself and kept through a reload', () =>
    as('sammankallande', async ({ page, open }) => {
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barnonkologi');
      await page.locator('[data-field="uppdrag"]').waitFor();
      await writeMandate(page);
      await page.getByText(/Utkast · sparat \d\d[.:]\d\d/).waitFor();
      await page.reload();
      const preview = page.getByRole('region', { name: 'Så blir dokumentet' });
      await preview.getByText(firstTask).waitFor();
      expect(await preview.innerText()).toContain('Arbetsgruppen är tänkt att vara en permanent konstellation.');
    }));

  it('is handed in and frozen', () =>
    as('sammankallande', async ({ page, open }) => {
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barnonkologi');
      await page.getByRole('button', { name: 'Lämna in' }).click();
      await page.getByRole('heading', { name: 'Lämna in uppdraget för beslut?' }).waitFor();
      await page.locator('section').filter({ hasText: 'Lämna in uppdraget för beslut?' }).getByRole('button', { name: 'Lämna in' }).last().click();
      await page.getByText(/Inlämnad .* av Karin Fiktivström/).waitFor();
      await page.getByText('Väntar på RPO Barn och ungdomars hälsa').first().waitFor();
    }));

  it('waits for the one who records the body’s decisions, who reads exactly the frozen text', () =>
    as('beslut', async ({ page, open }) => {
      await open('Beslut.aspx');
      await page.getByRole('link', { name: group }).click();
      await page.getByText('Underlaget är oförändrat').waitFor();
      casePath = new URL(page.url()).search;
      expect(linesOf(await page.getByRole('article').innerText())).toEqual(expectedLines);
      await page.getByRole('button', { name: 'Fastställ' }).click();
      await page.getByRole('button', { name: 'Fastställ' }).click();
      await page.getByText('Ange beslutets paragraf i protokollet.').waitFor();
      await page.getByLabel('Mötesdatum').fill(meetingDay);
      await page.getByLabel(/Paragraf i protokollet/).fill('14');
      await page.getByRole('button', { name: 'Fastställ' }).click();
      await page.getByText('Beslutet är infört.').waitFor();
    }));

  it('can be decided by nobody else', () =>
    as('staben', async ({ page, open }) => {
      await open('Beslut.aspx', casePath);
      await page.getByText('Underlaget är oförändrat').waitFor();
      expect(await page.getByRole('button', { name: 'Skicka tillbaka' }).count()).toBe(0);
    }));

  it('can be sent back with a comment, which the convener reads above her draft', async () => {
    await as('staben', async ({ page, open }) => {
      await open('Beslut.aspx');
      await page.getByRole('link', { name: 'RAG Hjärtsvikt' }).click();
      await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
      await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
      await page.getByText('Skriv vad gruppen behöver ändra').waitFor();
      await page.getByLabel('Vad behöver gruppen ändra?').fill('Ange hur primärvården tar del i arbetet.');
      await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
      await page.getByText('Ärendet är skickat tillbaka till gruppen.').waitFor();
    });
    await as('sammankallande2', async ({ page, open }) => {
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-hjartsvikt');
      await page.getByText('Ange hur primärvården tar del i arbetet.').waitFor();
    });
  });

  it('is still hidden from readers when established but not published', () =>
    as('lasare.kalmar', async (visitor) => {
      expect(await stateInRegion(visitor, 'Region-Kalmar-lan.aspx')).toMatch(/saknas/);
    }));

  it('is published by the publisher as a Word document', () =>
    as('publicering', async ({ page, open }) => {
      await open('Beslut.aspx', casePath);
      await page.getByRole('button', { name: 'Publicera' }).click();
      const link = page.getByRole('link', { name: 'Öppna Word-dokumentet' });
      await link.waitFor();
      expect(await link.getAttribute('href')).toMatch(/\.docx$/);
    }));

  it.each([
    ['lasare.kalmar', 'Region-Kalmar-lan.aspx'],
    ['lasare.jonkoping', 'Region-Jonkopings-lan.aspx'],
    ['lasare.ostergotland', 'Region-Ostergotland.aspx']
  ])('is in force on the region’s page for %s, who can read it', (login, fileName) =>
    as(login, async (visitor) => {
      expect(await stateInRegion(visitor, fileName)).toMatch(/i kraft/);
      const { page, context } = visitor;
      const link = page.getByRole('row').filter({ hasText: group }).getByRole('link', { name: /Läs uppdraget/ });
      const file = await context.request.get(new URL((await link.getAttribute('href')) ?? '', scene.site.origin).href);
      expect(file.status()).toBe(200);
      const { value } = await extractRawText({ buffer: await file.body() });
      expect(linesOf(value)).toEqual(expect.arrayContaining([...expectedLines]));
      expect(value).toContain('§ 14');
    }));
});
