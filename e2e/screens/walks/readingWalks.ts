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
    name: 'a group, the register and a region for a guest',
    login: 'gun.gastberg_kommun.example#ext#',
    async take({ page, open }, look) {
      await open('Grupprum.aspx', '?grupp=rag-barndiabetes&visa=kontakt');
      await page.getByRole('combobox', { name: 'Jag vill nå' }).waitFor();
      await look('whom to contact');
      await open('Register.aspx', '?sok=barn');
      await page.locator('mark').first().waitFor();
      await look('register');
      await open('Region-Kalmar-lan.aspx');
      await page.getByRole('table').waitFor();
      await look('overview');
    }
  },
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
  },
  {
    name: 'two texts against each other',
    login: 'sammankallande',
    async take({ page, open }, look) {
      await open('Jamfor.aspx');
      await page.getByText('Välj vad som ska jämföras.').waitFor();
      await look('choice');
      await open('Jamfor.aspx', '?fran=mall.sydostra-rag.1&till=mall.mellansverige-rag.1');
      await page.getByRole('button', { name: 'Nästa ändring' }).click();
      await look('comparison');
      await open('Jamfor.aspx', '?mall=sydostra-rag');
      await page.getByRole('heading', { name: /^Uppdrag som kan följa/ }).waitFor();
      await look('revision');
    }
  }
];
