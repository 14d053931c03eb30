import type { ListOrTextAnswer, ParagraphsAnswer } from '../src/domain/mandate/answer';
import { listRows, openSection, paste, preview, question, runningText, saved } from './screens/editor';
import { wordList } from './screens/wordList';
import { demoScene } from './site/demoScene';
import { storedSection } from './site/storedSection';
import { visit, type Visitor } from './site/visitor';

const group = 'rag-barnonkologi';

let visitor: Visitor;

const scene = demoScene();

beforeEach(async () => {
  visitor = await visit(scene.browser, scene.site, 'sammankallande');
});

afterEach(() => visitor.leave());

async function storedText(section: string): Promise<string> {
  return ((await storedSection(scene.site, group, section))[section] as ParagraphsAnswer).text;
}

async function storedItems(): Promise<readonly string[]> {
  return ((await storedSection(scene.site, group, 'uppdrag')).uppdrag as ListOrTextAnswer).items.map(({ text }) => text);
}

describe('a section holds 60 000 characters', () => {
  const full = `${'Gruppen träffas varje månad. '.repeat(2069).slice(0, 59_999)}!`;
  const tooLong = /Avsnittet har 60\s001 tecken och rymmer 60\s000: det är 1 för många/;

  it('and no fewer', async () => {
    const { page } = visitor;
    await openSection(visitor, group, 'Rapportering');
    await runningText(page, 'rapportering').fill(full);
    await saved(page);
    expect(await storedText('rapportering')).toBe(full);
    expect(full).toHaveLength(60_000);
  });

  it('and no more: one too many is refused with the count, and nothing is lost', async () => {
    const { page } = visitor;
    await openSection(visitor, group, 'Rapportering');
    const field = runningText(page, 'rapportering');
    await field.press('Control+End');
    await page.keyboard.insertText('?');
    await page.getByText(tooLong).waitFor();
    await page.getByText('Utkast · inte sparat').waitFor();
    expect(await storedText('rapportering')).toBe(full);

    await openSection(visitor, group, 'Rapportering');
    await page.getByText(tooLong).waitFor();
    expect(await field.inputValue()).toBe(`${full}?`);
    await page.getByRole('button', { name: 'Rapportering: texten är för lång för att sparas' }).waitFor();

    await field.press('Control+End');
    await page.keyboard.press('Backspace');
    await saved(page);
    expect(await page.getByText(tooLong).count()).toBe(0);
    expect(await storedText('rapportering')).toBe(full);
  });
});

describe('a list holds 500 points', () => {
  const points = Array.from({ length: 500 }, (_, index) => `Uppgift ${index + 1}`);

  it('and no more, neither pasted nor written', async () => {
    const { page } = visitor;
    await openSection(visitor, group, 'Uppdrag');
    const rows = listRows(page, 'uppdrag');
    await paste(rows.first(), { 'text/plain': points.join('\r\n') });
    await page.getByText('500 punkter klistrades in.').waitFor();
    await saved(page);
    expect(await storedItems()).toEqual(points);

    await rows.last().press('Enter');
    await page.getByText('Listan rymmer 500 punkter.').waitFor();
    expect(await rows.count()).toBe(500);
    await paste(rows.last(), { 'text/plain': 'en\ntvå' });
    await page.getByText('Det skulle bli 501 punkter och listan rymmer 500. Inget klistrades in, och det du hade är kvar.').waitFor();
    expect(await rows.last().inputValue()).toBe('Uppgift 500');

    await openSection(visitor, group, 'Uppdrag');
    expect(await rows.count()).toBe(500);
    await page.getByRole('radio', { name: 'Löpande text' }).check();
    await runningText(page, 'uppdrag').fill('Tomt igen');
    await page.getByRole('radio', { name: 'Punktlista' }).check();
    await saved(page);
    expect(await storedItems()).toEqual(['Tomt igen']);
  });
});

describe('a list pasted from Word', () => {
  const tasks = ['Följa väntetider & resultat', 'Sprida kunskap till primärvården', 'Ordna en utbildningsdag'];

  it.each([
    ['with the plain text beside it', { 'text/plain': wordList.plain, 'text/html': wordList.html }],
    ['as markup alone', { 'text/html': wordList.html }]
  ])('becomes points without its signs, %s', async (_, contents) => {
    const { page } = visitor;
    await openSection(visitor, group, 'Uppdrag');
    const rows = listRows(page, 'uppdrag');
    await rows.first().fill('');
    await paste(rows.first(), contents);
    await page.getByText('3 punkter klistrades in.').waitFor();
    await saved(page);
    expect(await storedItems()).toEqual(tasks);
    expect(await preview(page).locator('li').filter({ hasText: tasks[2] }).innerText()).toBe(tasks[2]);
    await question(page, 'uppdrag').getByRole('button', { name: 'Ta bort' }).click();
    await question(page, 'uppdrag').getByRole('button', { name: 'Ta bort' }).click();
    await saved(page);
  });
});
