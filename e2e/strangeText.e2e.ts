import type { Page } from 'playwright-core';
import mammoth from 'mammoth';
import type { ListOrTextAnswer, ParagraphsAnswer } from '../src/domain/mandate/answer';
import { establish, handIn, openCase, publish } from './screens/approve';
import { listRows, openSection, preview, runningText, saved } from './screens/editor';
import { writeMandate } from './screens/writeMandate';
import { demoScene } from './site/demoScene';
import { storedSection } from './site/storedSection';
import { visit, type Visitor } from './site/visitor';

const group = 'rag-barnonkologi';

/** What is typed, and what it is in the document: the same but for what could deceive or cannot be stored. */
const points = [
  ['Kod<script>window.hacked = true</script> & vanlig<b>fet</b>', 'Kod<script>window.hacked = true</script> & vanlig<b>fet</b>'],
  ['Bild<img src=x onerror="window.hacked=true">', 'Bild<img src=x onerror="window.hacked=true">'],
  ['Familjer 👩‍👩‍👧‍👦, hudton 👋🏽 och flagga 🇸🇪', 'Familjer 👩‍👩‍👧‍👦, hudton 👋🏽 och flagga 🇸🇪'],
  ['Namnet \u200fשלום\u200f och \u061cسلام\u200e', 'Namnet \u200fשלום\u200f och \u061cسلام\u200e'],
  ['Vänd \u202Ebaklänges', 'Vänd baklänges'],
  ['A\u030Angstro\u0308m och q\u0303', 'Ångström och q\u0303']
] as const;
const paragraphs = [
  ['Slut</textarea></w:t>x<script>window.hacked = true</script>', 'Slut</textarea></w:t>x<script>window.hacked = true</script>'],
  ['{{7*7}} ${window.hacked=true} ]]> &lt;i&gt; &#60;', '{{7*7}} ${window.hacked=true} ]]> &lt;i&gt; &#60;'],
  ['Ljud\u0007signal', 'Ljudsignal']
] as const;

const typed = (pairs: readonly (readonly [string, string])[]): readonly string[] => pairs.map(([text]) => text);
const shown = (pairs: readonly (readonly [string, string])[]): readonly string[] => pairs.map(([, text]) => text);

const scene = demoScene();

const isHacked = (page: Page): Promise<boolean> => page.evaluate(() => 'hacked' in window);

async function as(login: string, does: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await visit(scene.browser, scene.site, login);
  await does(visitor);
  expect(await isHacked(visitor.page)).toBe(false);
  await visitor.leave();
}

/** The lines of the sections *Uppdrag* and *Rapportering* that are answers, as a page shows them. */
async function expectShown(place: ReturnType<typeof preview>): Promise<void> {
  // The document follows a moment after what is typed.
  await place.locator('p').filter({ hasText: shown(paragraphs)[paragraphs.length - 1] }).first().waitFor();
  const items = await place.locator('li').allTextContents();
  expect(items).toEqual(expect.arrayContaining([...shown(points)]));
  const lines = await place.locator('p').allTextContents();
  expect(lines).toEqual(expect.arrayContaining([...shown(paragraphs)]));
  expect(await place.locator('script, img, b').count()).toBe(0);
}

describe('markup, emoji and other scripts are text all the way', () => {
  let caseQuery = '';
  let file = '';

  it('is saved as it was typed, and comes back so', () =>
    as('sammankallande', async (visitor) => {
      const { page } = visitor;
      await openSection(visitor, group, 'Uppdrag');
      await writeMandate(page);
      await saved(page);
      await openSection(visitor, group, 'Uppdrag');
      for (const [index, text] of typed(points).entries()) await listRows(page, 'uppdrag').nth(index).fill(text);
      await page.keyboard.press('Control+Enter');
      await page.keyboard.press('Control+Enter');
      await runningText(page, 'rapportering').fill(typed(paragraphs).join('\n\n'));
      await expectShown(preview(page));
      await saved(page);
      expect(((await storedSection(scene.site, group, 'uppdrag')).uppdrag as ListOrTextAnswer).items.map(({ text }) => text)).toEqual(typed(points));
      expect(((await storedSection(scene.site, group, 'rapportering')).rapportering as ParagraphsAnswer).text).toBe(typed(paragraphs).join('\n\n'));

      await openSection(visitor, group, 'Uppdrag');
      const rows = listRows(page, 'uppdrag');
      expect(await Promise.all(points.map((_, index) => rows.nth(index).inputValue()))).toEqual(typed(points));
      await expectShown(preview(page));
      await handIn(visitor);
    }));

  it('is frozen, shown and decided as text', () =>
    as('beslut', async (visitor) => {
      caseQuery = await openCase(visitor, 'RAG Barnonkologi och hematologi');
      await expectShown(visitor.page.locator('article').first());
      await establish(visitor, '2026-11-20', '14');
    }));

  it('is published as text', () =>
    as('publicering', async (visitor) => {
      file = await publish(visitor, caseQuery);
    }));

  it('is text in the Word document', () =>
    as('lasare.kalmar', async ({ context }) => {
      const answer = await context.request.get(new URL(file, scene.site.origin).href);
      expect(answer.status()).toBe(200);
      const { value } = await mammoth.extractRawText({ buffer: await answer.body() });
      const lines = value.split('\n').filter((line) => line !== '');
      expect(lines).toEqual(expect.arrayContaining([...shown(points), ...shown(paragraphs)]));
    }));
});
