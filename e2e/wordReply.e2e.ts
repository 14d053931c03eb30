import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { listRows, openSection, preview, runningText, saved } from './screens/editor';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';
import { commentAt, editedDraft, rewritten, trackedRewrite } from './word/editedDraft';

const group = 'rag-barnonkologi';
const finance = 'Respektive region finansierar sina representanter i arbetsgrupper. Kostnaderna bör fördelas rättvist mellan regionerna över tid.';

const scene = demoScene();
let convener: Visitor;

beforeEach(async () => {
  convener = await visit(scene.browser, scene.site, 'sammankallande');
});

afterEach(() => convener.leave());

/** The draft as the menu gives it. */
async function downloadedDraft(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Dela och skriv ut' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Ladda ner som Word' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^RAG Barnonkologi och hematologi utkast \d{4}-\d{2}-\d{2}\.docx$/);
  await page.getByText('Klart.', { exact: true }).waitFor();
  return readFileSync(await download.path());
}

async function chooseReply(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: /^Välj (en annan )?fil …$/ }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer });
}

const proposal = (page: Page, words: string): Locator => page.getByRole('listitem').filter({ hasText: words });

describe('a draft goes out as Word and comes back', () => {
  it('with every change and its sender to accept or decline, and the comments at their sections', async () => {
    const { page } = convener;
    await openSection(convener, group, 'Uppdrag');
    await listRows(page, 'uppdrag').first().fill('Följa vården');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Sprida kunskap');
    await page.getByRole('navigation', { name: 'Att svara på' }).getByRole('button', { name: 'Rapportering' }).click();
    await runningText(page, 'rapportering').fill('Rapport varje höst.');
    await preview(page).getByText('Rapport varje höst.').waitFor();
    await saved(page);

    const sent = await downloadedDraft(page);
    await page.getByRole('button', { name: 'Läs in svar från Word …' }).click();
    await page.getByRole('heading', { name: 'Läs in svar' }).waitFor();
    await chooseReply(page, 'Orört.docx', Buffer.from(sent));
    await page.getByText('Filen säger samma sak som utkastet.').waitFor();

    const edits = [
      trackedRewrite('Rapport varje höst.', 'Rapport varje vår och höst.', 'Eva Ek', '2026-03-05T09:00:00Z'),
      rewritten('Sprida kunskap', 'Sprida ny kunskap'),
      rewritten(finance, finance.replace('Respektive region finansierar', 'Värdregionen finansierar')),
      commentAt('Följa vården')
    ];
    await chooseReply(page, 'Svar.docx', editedDraft(sent, edits, { author: 'Bo Berg', text: 'Vilken vård?' }));
    await page.getByText('3 skillnader kvar att ta ställning till').waitFor();
    const reporting = proposal(page, 'Rapport varje vår och höst.');
    await reporting.getByText('Från Eva Ek, 5 mars 2026').waitFor();
    await reporting.getByText('Ändrat svar: Hur dokumenterar och rapporterar gruppen sitt arbete?').waitFor();
    await proposal(page, 'Sprida ny kunskap').getByText('Från filen Svar.docx').waitFor();
    const fixed = proposal(page, 'Värdregionen finansierar');
    await fixed.getByText('Ändring i fast text: Finansiering').waitFor();
    await fixed.getByText(/Godtar du ändringen avviker uppdraget från mallen/).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await preview(page).getByText('vår och höst').count()).toBe(0);

    await page.getByRole('button', { name: 'Godta ändringen i Hur dokumenterar' }).click();
    await page.getByText('2 skillnader kvar att ta ställning till').waitFor();
    await preview(page).getByText('Rapport varje vår och höst.').waitFor();
    await page.getByRole('button', { name: 'Avböj ändringen i Finansiering' }).click();
    await page.getByText('1 skillnad kvar att ta ställning till').waitFor();
    await page.getByText('Bo Berg om Uppdrag').waitFor();
    await page.getByText('Om orden ”Följa vården”').waitFor();
    await page.getByRole('button', { name: 'Lägg kommentaren vid avsnittet' }).click();
    await page.getByText('Kommentaren finns nu vid avsnittet i utkastet.').waitFor();
    await page.getByRole('navigation', { name: 'Att svara på' }).getByRole('button', { name: /Uppdrag.*1 kommentar/ }).waitFor({ timeout: 5_000 });
    expect(await accessibilityFindings(page)).toEqual([]);
    await saved(page);
    await page.getByRole('button', { name: 'Stäng', exact: true }).click();

    await openSection(convener, group, 'Uppdrag');
    await preview(page).getByText('Rapport varje vår och höst.').waitFor();
    await preview(page).getByText('Sprida kunskap').waitFor();
    await preview(page).getByText(finance).waitFor();
    await page.getByText('Kommentarer (1)').click();
    await page.getByText('Vilken vård?').waitFor();
    await page.getByText('Bo Berg i en Word-fil, inläst av Karin Fiktivström').waitFor();
  }, 240_000);
});
