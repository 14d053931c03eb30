import type { Page } from 'playwright-core';
import { barnonkologiAnswers } from '../src/templates/fixtures/barnonkologi';
import { countClicks } from './site/countClicks';
import { demoScene } from './site/demoScene';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene();

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** Writes in what has the focus. The mouse is not touched for it. */
async function write(page: Page, fieldKey: string, text: string): Promise<void> {
  await page.locator(`[data-field="${fieldKey}"] :focus`).waitFor();
  await page.keyboard.insertText(text);
}

const textOf = (fieldKey: string): string => {
  const answer = barnonkologiAnswers[fieldKey];
  return answer?.kind === 'paragraphs' ? answer.text : '';
};

async function writeTasks(page: Page): Promise<void> {
  const { uppdrag } = barnonkologiAnswers;
  const tasks = uppdrag?.kind === 'listOrText' ? uppdrag.items.map(({ text }) => text) : [];
  await page.locator('[data-field="uppdrag"] :focus').waitFor();
  for (const [index, task] of tasks.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(task);
  }
}

async function handIn(page: Page): Promise<void> {
  await press(page, 'Lämna in för beslut');
  await page.getByText(/^Inlämnad /).waitFor();
}

const as = async (login: string, does: (visitor: Visitor, clicks: () => Promise<number>) => Promise<void>): Promise<void> => {
  const visitor = await visit(scene.browser, scene.site, login);
  const clicks = await countClicks(visitor.page);
  await does(visitor, clicks);
  await visitor.leave();
};

describe('with the mouse alone, besides typing', () => {
  it('a mandate is written and handed in with at most 25 clicks', () =>
    as('sammankallande', async ({ page, open }, clicks) => {
      await open('Uppdragsbeskrivning.aspx');
      await press(page, 'RAG Barnonkologi och hematologi');
      await writeTasks(page);
      await press(page, /^Nästa/);
      await page.getByRole('radio', { name: /permanent/i }).click();
      await press(page, 'Ny leverans');
      await page.getByRole('radio', { name: 'Återkommande' }).click();
      await page.getByLabel('Vid mötet').click();
      await page.keyboard.insertText('mötet mellan RPO och dess arbetsgrupper');
      await press(page, /^Nästa/);
      await write(page, 'rapportering', textOf('rapportering'));
      await press(page, /^Nästa/);
      await write(page, 'sammansattning', textOf('sammansattning'));
      await press(page, 'Gå vidare till inlämning');
      await handIn(page);
      expect(await clicks()).toBeLessThanOrEqual(25);
      expect(await clicks()).toBeGreaterThan(5);
    }));

  it('a mandate in force is renewed with at most 10', () =>
    as('sammankallande2', async ({ page, open }, clicks) => {
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barndiabetes');
      await press(page, 'Förnya uppdraget');
      for (const left of [3, 2, 1]) {
        await page.getByText(`${4 - left - 1} av 4 avsnitt är genomgångna`).waitFor();
        await press(page, 'Ja, det gäller');
      }
      await press(page, 'Ja, och gå till inlämning');
      await handIn(page);
      expect(await clicks()).toBeLessThanOrEqual(10);
      expect(await clicks()).toBeGreaterThan(5);
    }));
});
