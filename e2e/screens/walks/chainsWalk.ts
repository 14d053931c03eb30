import type { Walk } from './Walk';

/** The administrator's way through the chains, as far as a draft that is not recorded. */
export const chainsWalk: Walk = {
  name: 'the chains and a draft of one',
  login: 'admin',
  async take({ page, open }, look) {
    await open('Beslutsgangar.aspx');
    await page.getByText('beslutsgångar är ej bekräftade').waitFor();
    await look('chains');
    await page.getByRole('button', { name: 'RSG: arbetsutskottet tillstyrker, regionsjukvårdsledningen fastställer' }).click();
    await page.getByRole('button', { name: 'Ändra beslutsgången' }).waitFor();
    await look('chain');
    await page.getByRole('button', { name: 'Ändra beslutsgången' }).click();
    await page.getByRole('button', { name: 'Lägg till steg' }).waitFor();
    await look('draft');
    await page.getByRole('button', { name: 'För in beslutsgången' }).click();
    await page.getByText('Det finns inget att föra in').waitFor();
    await look('draft with nothing to record');
    await page.getByRole('button', { name: 'Alla beslutsgångar' }).click();
    await page.getByRole('button', { name: 'Ny beslutsgång' }).click();
    await look('new chain');
  }
};
