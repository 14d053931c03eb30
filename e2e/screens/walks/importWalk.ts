import { join } from 'node:path';
import type { Walk } from './Walk';

const fixtures = join(__dirname, '../../../src/adapters/word/reading/fixtures');

/** A file that is read in and looked through, beside one that cannot be read; nothing is saved. */
export const importWalk: Walk = {
  name: 'files that are read in',
  login: 'staben',
  async take({ page, open }, look) {
    await open('Las-in.aspx');
    await page.getByText('Dra filer hit').waitFor();
    await look('nothing read in');
    const broken = { name: 'trasig.docx', mimeType: '', buffer: Buffer.from('PK') };
    await page.locator('input[type=file]').setInputFiles(join(fixtures, 'lakemedel.pandoc.docx'));
    await page.getByText('1 fil läst.').waitFor();
    await page.locator('input[type=file]').setInputFiles(broken);
    await page.getByText('1 fil läst, 1 gick inte att läsa.').waitFor();
    await look('a result for each file');
    await page.getByRole('button', { name: 'Visa lakemedel.pandoc.docx' }).click();
    await page.getByRole('article').waitFor();
    await look('a file opened');
  }
};
