import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ChoiceAnswer, ListOrTextAnswer, ParagraphsAnswer } from '../src/domain/mandate/answer';
import { barnonkologiAnswers } from '../src/templates/fixtures/barnonkologi';
import { launchBrowser } from './browser';
import { handIn, openCase } from './screens/approve';
import { openSection, runningText, saved } from './screens/editor';
import { sentBack } from './screens/walks/editorWalks';
import { chooseDuration, writeList } from './screens/writeMandate';
import { startDemoSite } from './site/startDemoSite';
import type { RunningSite } from './site/startSite';
import { visit, type Visitor } from './site/visitor';

const folder = join(__dirname, '..', 'docs', 'screenshots');
/** The README's pictures are kept as they are unless somebody asks for new ones: every taking differs a little. */
const isUpdate = process.env.UPPDRAG_SCREENSHOTS === 'update';

let site: RunningSite | undefined;
let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function as(login: string, does: (visitor: Visitor) => Promise<void>): Promise<void> {
  site ??= await startDemoSite();
  browser ??= await launchBrowser();
  const visitor = await visit(browser, site, login);
  await does(visitor);
  await visitor.leave();
}

const pathOf = (name: string): string => join(folder, `${name}.png`);

async function take({ page }: Visitor, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: pathOf(name), animations: 'disabled', caret: 'hide' });
}

/** The mandate of RAG Barnonkologi och hematologi, half written. */
async function takeEditor(): Promise<void> {
  await as('sammankallande', async (visitor) => {
    const { page } = visitor;
    const { uppdrag, varaktighet, rapportering } = barnonkologiAnswers;
    await openSection(visitor, 'rag-barnonkologi', 'Uppdrag');
    await writeList(page, uppdrag as ListOrTextAnswer);
    await page.keyboard.press('Control+Enter');
    await chooseDuration(page, varaktighet as ChoiceAnswer);
    await page.keyboard.press('Control+Enter');
    await runningText(page, 'rapportering').fill((rapportering as ParagraphsAnswer).text);
    await saved(page);
    await openSection(visitor, 'rag-barnonkologi', 'Uppdrag');
    await page.getByRole('heading', { level: 3, name: 'Uppdrag', exact: true }).waitFor();
    await page.mouse.move(640, 880);
    await page.evaluate(() => window.scrollTo(0, 0));
    await take(visitor, 'mandate-editor');
  });
}

/** A case with a history, about to be established. */
async function takeDecisions(): Promise<void> {
  await as('processtod', async (visitor) => {
    await visitor.open('Uppdragsbeskrivning.aspx', sentBack);
    await visitor.page.getByText(/skickade tillbaka uppdraget/).waitFor();
    await handIn(visitor);
  });
  await as('beslut', async (visitor) => {
    const { page } = visitor;
    await openCase(visitor, 'RAG Barnallergi');
    await page.getByRole('button', { name: 'Fastställ' }).click();
    await page.getByLabel('Mötesdatum').fill(new Date().toISOString().slice(0, 10));
    await page.getByLabel('Diarienummer').fill('SVN 2026-231');
    await page.getByLabel(/Paragraf i protokollet/).fill('27');
    await take(visitor, 'decisions');
  });
}

/** A group whose mandate is in force, as its convener sees it. */
async function takeRoom(): Promise<void> {
  await as('sammankallande2', async (visitor) => {
    await visitor.open('Grupprum.aspx', '?grupp=rag-barndiabetes');
    await visitor.page.getByRole('heading', { name: 'Vad som gäller mig nu' }).waitFor();
    await take(visitor, 'group-room');
  });
}

async function takeOverview(): Promise<void> {
  await as('staben', async (visitor) => {
    await visitor.open('Region-Kalmar-lan.aspx');
    await visitor.page.getByRole('table').waitFor();
    await take(visitor, 'overview');
  });
}

describe('the pictures in the README', () => {
  it.each([
    ['mandate-editor', takeEditor],
    ['decisions', takeDecisions],
    ['group-room', takeRoom],
    ['overview', takeOverview]
  ])('%s shows a web part with something in it', async (name, taking) => {
    if (isUpdate || !existsSync(pathOf(name))) await taking();
    const picture = readFileSync(pathOf(name));
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1280, 900]);
    // An empty page of that size weighs some 20 kB.
    expect(picture.length).toBeGreaterThan(50_000);
    expect(picture.length).toBeLessThan(500_000);
  });
});
