import { openCase } from '../approve';
import type { Walk } from './Walk';

const region = (login: string): Walk => ({
  name: `a region’s overview for ${login}`,
  login,
  async take({ page, open }, look) {
    await open('Region-Kalmar-lan.aspx');
    await page.getByRole('table').waitFor();
    await look('overview');
  }
});

/** What is read rather than written. */
export const readingWalks: readonly Walk[] = [
  region('lasare.kalmar'),
  region('sammankallande'),
  {
    name: 'what a reader may not see',
    login: 'lasare.kalmar',
    async take({ page, open }, look) {
      await open('Beslut.aspx');
      await page.getByText(/Du är läsare/).waitFor();
      await look('decisions');
      await open('Uppdragsbeskrivning.aspx');
      await page.getByText(/Du får inte skriva/).waitFor();
      await look('editor');
    }
  },
  {
    name: 'a case that waits for its publication',
    login: 'publicering',
    async take(visitor, look) {
      await openCase(visitor, 'RAG Förlossningsvård');
      await visitor.page.getByRole('button', { name: 'Publicera' }).waitFor();
      await look('publication');
    }
  }
];
