import { join } from 'node:path';
import type { Walk } from '../screens/walks/Walk';

const fixtures = join(__dirname, '../../src/adapters/word/reading/fixtures');

/** What is written and decided in. */
export const workingWalks: readonly Walk[] = [
  {
    name: 'cases',
    login: 'beslut',
    async take({ page, open }, look) {
      await open('Beslut.aspx');
      await page.getByText(/^Waiting for others/).click();
      await look('cases');
    }
  },
  {
    name: 'a case that waits for its publication',
    login: 'publicering',
    async take({ page, open }, look) {
      await open('Beslut.aspx');
      await page.getByRole('link', { name: 'RAG Förlossningsvård' }).click();
      await page.getByRole('button', { name: 'Publish' }).waitFor();
      await look('publication');
    }
  },
  {
    name: 'the editor: choice of group, questions, what is missing, the review and what was sent back',
    login: 'processtod',
    async take({ page, open }, look) {
      await open('Uppdragsbeskrivning.aspx');
      await page.getByRole('button', { name: 'RAG Neonatalvård' }).waitFor();
      await look('choice of group');
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-neonatalvard');
      await page.locator('[data-field]').first().waitFor();
      await page.locator('[data-field] summary').evaluateAll((folds) => folds.forEach((fold) => (fold as HTMLElement).click()));
      await look('question');
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByRole('heading', { name: /questions are not answered yet/ }).waitFor();
      await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      await look('gaps and shortcuts');
      await page.getByRole('button', { name: /^Review/ }).first().click();
      await page.getByText(/^The review stops at/).waitFor();
      await look('review');
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barnallergi');
      await page.getByText(/sent the mandate back/).waitFor();
      await page.locator('button').filter({ hasText: 'Tidplan' }).first().click();
      await page.getByRole('group', { name: 'Deliverable 1' }).waitFor();
      await look('sent back');
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await page.getByRole('heading', { name: 'Submit the mandate for decision?' }).waitFor();
      await look('confirmation');
    }
  },
  {
    name: 'files that are read in',
    login: 'staben',
    async take({ page, open }, look) {
      await open('Las-in.aspx');
      await page.getByText('Drop files here').waitFor();
      await page.locator('input[type=file]').setInputFiles(join(fixtures, 'lakemedel.pandoc.docx'));
      await page.getByText('1 file imported.').waitFor();
      await page.locator('input[type=file]').setInputFiles({ name: 'trasig.docx', mimeType: '', buffer: Buffer.from('PK') });
      await page.getByText('1 file imported, 1 could not be read.').waitFor();
      await look('a result for each file');
      await page.getByRole('button', { name: 'Show lakemedel.pandoc.docx' }).click();
      await page.getByRole('article').waitFor();
      await look('a file opened');
    }
  }
];
