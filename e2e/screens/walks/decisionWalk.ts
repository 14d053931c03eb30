import { openCase } from '../approve';
import type { Walk } from './Walk';

/** The recorder's way, when RAG Barnallergi has handed its mandate in. */
export const decisionWalk: Walk = {
  name: 'a case that waits for its decision',
  login: 'beslut',
  async take(visitor, look) {
    const { page } = visitor;
    await visitor.open('Beslut.aspx');
    await page.getByRole('link', { name: 'RAG Barnallergi' }).waitFor();
    await page.getByText(/^Väntar på andra/).click();
    await look('decisions');
    await page.getByRole('link', { name: /^(Öppna mötet|För in flera beslut): RPO Barn/ }).first().click();
    await page.getByRole('button', { name: /^Kommentera, skicka tillbaka eller avslå/ }).first().click();
    await page.getByRole('button', { name: 'Visa föredragningslista' }).click();
    await look('meeting');
    await openCase(visitor, 'RAG Barnallergi');
    await page.getByText(/^Kontrollsumma/).click();
    await look('case');
    await page.getByRole('button', { name: 'Fastställ' }).click();
    await page.getByLabel('Mötesdatum').waitFor();
    await look('decision');
    await page.getByRole('button', { name: 'Fastställ' }).click();
    await page.getByText('Ange beslutets paragraf i protokollet.').waitFor();
    await look('decision with errors');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Skicka tillbaka' }).click();
    await page.getByRole('textbox').first().waitFor();
    await look('sending back');
  }
};
