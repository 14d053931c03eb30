import type { Locator, Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { openSection, preview, runningText, saved } from './screens/editor';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';

const group = 'rag-barnonkologi';
const said = 'Till vem går rapporten?';

const scene = demoScene();
let convener: Visitor;
let support: Visitor;

beforeEach(async () => {
  [convener, support] = await Promise.all([visit(scene.browser, scene.site, 'sammankallande'), visit(scene.browser, scene.site, 'processtod')]);
});

afterEach(async () => {
  await convener.leave();
  await support.leave();
});

const inList = (page: Page, words: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Att svara på' }).getByRole('button', { name: words });

describe('two people in one draft', () => {
  it('see that the other is there, and talk about a section without a word of it in the document', async () => {
    await openSection(convener, group, 'Rapportering');
    const { page: first } = convener;
    await first.getByText('Kommentarer', { exact: true }).click();
    await first.getByRole('textbox', { name: 'Ny kommentar' }).fill(said);
    await first.getByRole('button', { name: 'Kommentera', exact: true }).click();
    await first.getByText('Kommentaren är sparad.').waitFor();
    await inList(first, /Rapportering.*1 kommentar/).waitFor();
    expect(await preview(first).getByText(said).count()).toBe(0);

    await openSection(support, group, 'Rapportering');
    const { page: second } = support;
    await second.getByText('Karin Fiktivström skriver i Rapportering').waitFor();
    await inList(second, /Rapportering.*1 kommentar · Karin Fiktivström skriver här/).waitFor();
    await second.getByText('Kommentarer (1)').click();
    await second.getByText(said).waitFor();
    expect(await accessibilityFindings(second)).toEqual([]);
    await second.getByRole('button', { name: 'Klar med den här: kommentaren från Karin Fiktivström' }).click();
    await second.getByText('Klara (1)').waitFor();

    // What the other has done comes by itself, within half a minute.
    await first.getByText('Per Påhittsson skriver i Rapportering').waitFor({ timeout: 60_000 });
    await first.getByText('Klara (1)').waitFor();
    await runningText(first, 'rapportering').fill('Rapporten går till RPO.');
    await saved(first);
  }, 180_000);
});
