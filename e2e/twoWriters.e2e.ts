import type { Page } from 'playwright-core';
import type { ParagraphsAnswer } from '../src/domain/mandate/answer';
import { openSection, question, runningText, saved } from './screens/editor';
import { demoScene } from './site/demoScene';
import { storedSection } from './site/storedSection';
import { visit, type Visitor } from './site/visitor';

const group = 'rag-barnonkologi';

let convener: Visitor;
let support: Visitor;
/** The `If-Match` of every update either of them has sent. */
let conditions: string[];

/** What each update in a batch must still find; PnPjs sends an update as MERGE. */
function updateConditions(batch: string): readonly string[] {
  return batch
    .split(/\r?\n(?=(?:PATCH|MERGE) )/)
    .filter((part) => /^(?:PATCH|MERGE) /.test(part))
    .map((part) => /^If-Match: *(.+?)\r?$/im.exec(part)?.[1] ?? 'none');
}

const scene = demoScene();

beforeEach(async () => {
  conditions = [];
  [convener, support] = await Promise.all([visit(scene.browser, scene.site, 'sammankallande'), visit(scene.browser, scene.site, 'processtod')]);
  for (const { page } of [convener, support]) {
    page.on('request', (request) => {
      if (request.url().endsWith('/_api/$batch')) conditions.push(...updateConditions(request.postData() ?? ''));
    });
  }
});

afterEach(async () => {
  await convener.leave();
  await support.leave();
});

async function write(page: Page, field: string, text: string): Promise<void> {
  await runningText(page, field).fill(text);
}

async function stored(section: string): Promise<string> {
  return ((await storedSection(scene.site, group, section))[section] as ParagraphsAnswer).text;
}

/** Both have the section open; the convener saves, then the process support writes another text. */
async function writeAtOnce(heading: string, field: string, texts: { readonly convener: string; readonly support: string }): Promise<void> {
  // Every half minute a page reads what others have saved, and then there is nothing to choose between: it is held off.
  let release = (): void => undefined;
  const written = new Promise<void>((resolve) => (release = resolve));
  await support.page.route('**/_api/$batch', async (route) => {
    await written;
    await route.continue();
  });
  await write(convener.page, field, texts.convener);
  await saved(convener.page);
  await write(support.page, field, texts.support);
  release();
  await support.page.getByText(`${heading} har ändrats av någon annan`).waitFor();
}

async function collide(heading: string, field: string): Promise<void> {
  await openSection(convener, group, heading);
  await openSection(support, group, heading);
  await runningText(support.page, field).waitFor();
  await writeAtOnce(heading, field, { convener: 'Sammankallandes text.', support: 'Processtödets text.' });
}

async function choose(page: Page, choice: string): Promise<void> {
  await page.getByRole('radio', { name: choice }).check();
  await page.getByRole('button', { name: 'Använd det valda' }).click();
}

describe('two who write in the same section', () => {
  it('are told with both texts side by side, also when neither had saved there before', async () => {
    await collide('Sammansättning', 'sammansattning');
    const { page } = support;
    await page.getByText('Karin Fiktivström sparade samma avsnitt medan du skrev. Ingenting är borta.').waitFor();
    const texts = ['Din text', 'Text från Karin Fiktivström'].map((heading) =>
      page.locator('section').filter({ has: page.getByRole('heading', { level: 6, name: heading }) }).last().innerText()
    );
    expect((await Promise.all(texts)).map((text) => text.split('\n').filter((line) => line !== ''))).toEqual([
      ['Din text', 'Processtödets text.'],
      ['Text från Karin Fiktivström', 'Sammankallandes text.']
    ]);
    await page.getByText('Utkast · inte sparat').waitFor();
    expect(await stored('sammansattning')).toBe('Sammankallandes text.');
  });

  it('still have both texts to choose from after reading the page in again', async () => {
    await openSection(support, group, 'Rapportering');
    await openSection(convener, group, 'Rapportering');
    await runningText(support.page, 'rapportering').waitFor();
    await writeAtOnce('Rapportering', 'rapportering', { convener: 'Först på plats.', support: 'Skrivet samtidigt.' });
    await openSection(support, group, 'Rapportering');
    await support.page.getByText('Rapportering har ändrats av någon annan').waitFor();
    expect(await runningText(support.page, 'rapportering').inputValue()).toBe('Skrivet samtidigt.');
    expect(await stored('rapportering')).toBe('Först på plats.');
    await choose(support.page, 'Ta den andra texten');
    await saved(support.page);
  });

  it.each([
    ['Behåll min text', 'Processtödets text.'],
    ['Ta den andra texten', 'Sammankallandes text.'],
    ['Behåll båda efter varandra', 'Sammankallandes text.\nProcesstödets text.']
  ])('choose %s', async (choice, outcome) => {
    await openSection(convener, group, 'Rapportering');
    await write(convener.page, 'rapportering', `Före: ${choice}`);
    await saved(convener.page);
    conditions = [];
    await collide('Rapportering', 'rapportering');
    const { page } = support;
    await choose(page, choice);
    await saved(page);
    expect(await stored('rapportering')).toBe(outcome);
    expect(await runningText(page, 'rapportering').inputValue()).toBe(outcome);
    expect(await page.getByText('har ändrats av någon annan').count()).toBe(0);
    expect(conditions.length).toBeGreaterThanOrEqual(2);
    expect(conditions.filter((condition) => !/^"[^"]+,\d+"$/.test(condition))).toEqual([]);
  });
});

describe('two who write in different sections', () => {
  it('do not disturb each other', async () => {
    await openSection(convener, group, 'Rapportering');
    await openSection(support, group, 'Sammansättning');
    await Promise.all([
      write(convener.page, 'rapportering', 'Om rapporteringen.'),
      write(support.page, 'sammansattning', 'Om sammansättningen.')
    ]);
    await Promise.all([saved(convener.page), saved(support.page)]);
    expect([await stored('rapportering'), await stored('sammansattning')]).toEqual(['Om rapporteringen.', 'Om sammansättningen.']);
    for (const { page } of [convener, support]) {
      expect(await page.getByText('har ändrats av någon annan').count()).toBe(0);
      expect(await question(page, 'rapportering').or(question(page, 'sammansattning')).count()).toBe(1);
    }
  });
});
