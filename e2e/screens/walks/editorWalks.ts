import type { Page } from 'playwright-core';
import type { Walk } from './Walk';

const page = 'Uppdragsbeskrivning.aspx';
/** A draft of which one question is answered. */
const begun = '?grupp=rag-neonatalvard';
/** A whole mandate that was sent back with a comment. */
export const sentBack = '?grupp=rag-barnallergi';

const sections = ['Uppdrag', 'Tidplan och leveranser', 'Rapportering', 'Sammansättning'];

const question = (place: Page): Promise<void> => place.locator('[data-field]').first().waitFor();

/** The mandate editor while it is written in. */
export const editorWalks: readonly Walk[] = [
  {
    name: 'the choice of group and every question of the editor',
    login: 'processtod',
    async take({ page: place, open }, look) {
      await open(page);
      await place.getByRole('button', { name: 'RAG Neonatalvård' }).waitFor();
      await look('choice of group');
      await open(page, begun);
      await question(place);
      await place.getByText('Ingår alltid (7)').click();
      for (const section of sections) {
        await place.locator('button').filter({ hasText: section }).first().click();
        await place.getByRole('heading', { level: 3, name: section, exact: true }).first().waitFor();
        await place.locator('[data-field] summary').evaluateAll((folds) => folds.forEach((fold) => (fold as HTMLElement).click()));
        await look(`question about ${section}`);
      }
    }
  },
  {
    name: 'what is missing, and the shortcuts',
    login: 'processtod',
    async take({ page: place, open }, look) {
      await open(page, begun);
      await question(place);
      await place.getByRole('button', { name: 'Lämna in', exact: true }).click();
      await place.getByRole('heading', { name: /frågor är inte besvarade än/ }).waitFor();
      await look('list of gaps');
      await place.getByRole('button', { name: 'Kortkommandon' }).click();
      await place.getByRole('heading', { name: 'Kortkommandon' }).waitFor();
      await look('shortcuts');
    }
  },
  {
    name: 'fixed text that may be departed from, and a word that is explained',
    login: 'processtod',
    async take({ page: place, open }, look) {
      await open(page, begun);
      await question(place);
      await place.getByText('Ingår alltid (7)').click();
      await place.locator('button').filter({ hasText: 'Kunskapsbaserad' }).first().click();
      await place.locator('[data-word]').first().focus();
      await look('explained word');
      await place.locator('[data-wording]').click();
      await place.getByRole('heading', { name: 'Du ändrar den fasta texten' }).waitFor();
      await look('ways to depart from fixed text');
      await place.getByRole('button', { name: /^Skriv om: / }).first().click();
      await place.getByRole('textbox', { name: 'Text i del 1' }).waitFor();
      await look('fixed text rewritten');
      await place.locator('button').filter({ hasText: 'Dokumentets titel' }).click();
      await place.locator('[data-wording]').click();
      await look('title');
    }
  },
  {
    name: 'the editor on a phone',
    login: 'processtod',
    async take({ page: place, open }, look) {
      await place.setViewportSize({ width: 320, height: 640 });
      await open(page, begun);
      await question(place);
      for (const zone of ['Fråga', 'Dokument', 'Avsnitt']) {
        await place.getByRole('tab', { name: zone }).click();
        await look(`${zone} on a phone`);
      }
    }
  },
  {
    name: 'a mandate that was sent back, and the question whether to hand it in again',
    login: 'processtod',
    async take({ page: place, open }, look) {
      await open(page, sentBack);
      await place.getByText(/skickade tillbaka uppdraget/).waitFor();
      await look('sent back');
      await place.locator('button').filter({ hasText: 'Tidplan' }).first().click();
      await place.getByRole('group', { name: 'Leverans 1' }).waitFor();
      await look('deliverable');
      await place.getByRole('button', { name: 'Lämna in', exact: true }).click();
      await place.getByRole('heading', { name: 'Lämna in uppdraget för beslut?' }).waitFor();
      await look('confirmation');
    }
  }
];

/** When the mandate that was sent back is handed in again. */
export const handedInWalk: Walk = {
  name: 'a mandate that is handed in',
  login: 'processtod',
  async take({ page: place, open }, look) {
    await open(page, sentBack);
    await place.getByText(/^Inlämnad /).waitFor();
    await look('handed in');
  }
};
