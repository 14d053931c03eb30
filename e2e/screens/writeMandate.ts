import type { Locator, Page } from 'playwright-core';
import { barnonkologiAnswers } from '../../src/templates/fixtures/barnonkologi';
import type { DeliverablesAnswer, ListOrTextAnswer, ParagraphsAnswer, ChoiceAnswer } from '../../src/domain/mandate/answer';

/** The part of the page that asks about the section at hand. */
const question = (page: Page, fieldKey: string): Locator => page.locator(`[data-field="${fieldKey}"]`);

/** Writes the list row by row, as at the keyboard: Enter makes the next row. */
export async function writeList(page: Page, { items }: ListOrTextAnswer): Promise<void> {
  await question(page, 'uppdrag').getByRole('textbox').first().click();
  for (const [index, { text }] of items.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
  }
}

export async function chooseDuration(page: Page, answer: ChoiceAnswer): Promise<void> {
  const place = question(page, 'varaktighet');
  await place.getByRole('radio', { name: /permanent/i }).check();
  await place.getByLabel('Så står det i dokumentet').fill(answer.sentence);
}

async function writeDeliverables(page: Page, answer: DeliverablesAnswer): Promise<void> {
  const place = question(page, 'leveranser');
  for (const [index, { stage, schedule }] of answer.deliverables.entries()) {
    await place.getByRole('button', { name: 'Ny leverans' }).click();
    const row = place.getByRole('group', { name: `Leverans ${index + 1}` });
    await row.getByRole('radio', { name: stage === 'final' ? 'Slutleverans' : 'Delleverans' }).check();
    await row.getByRole('radio', { name: 'Återkommande' }).check();
    if (schedule.kind !== 'recurring') throw new Error('The fixture has recurring deliveries only');
    await row.getByLabel('Vid mötet').fill(schedule.meeting);
    await row.getByLabel('I rapporten').fill(schedule.report);
  }
  await place.getByLabel('Så står det i dokumentet').fill(answer.sentence);
}

const next = (page: Page): Promise<void> => page.keyboard.press('Control+Enter');

/** Answers every question of the RAG template with the text of RAG Barnonkologi och hematologi. */
export async function writeMandate(page: Page): Promise<void> {
  const { uppdrag, varaktighet, leveranser, rapportering, sammansattning } = barnonkologiAnswers;
  await writeList(page, uppdrag as ListOrTextAnswer);
  await next(page);
  await chooseDuration(page, varaktighet as ChoiceAnswer);
  await writeDeliverables(page, leveranser as DeliverablesAnswer);
  await next(page);
  await question(page, 'rapportering').getByRole('textbox').fill((rapportering as ParagraphsAnswer).text);
  await next(page);
  await question(page, 'sammansattning').getByRole('textbox').fill((sammansattning as ParagraphsAnswer).text);
}
