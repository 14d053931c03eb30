import type { Walk } from './Walk';

/** The administrator's way through the templates, as far as a draft that is not saved. */
export const templatesWalk: Walk = {
  name: 'the templates and a draft of a new version',
  login: 'admin',
  async take({ page, open }, look) {
    await open('Mallar.aspx');
    await page.getByRole('heading', { name: 'Mallfamiljer' }).waitFor();
    await look('templates');
    await page.getByRole('button', { name: 'Regional arbetsgrupp (RAG), Sydöstra' }).click();
    await page.getByRole('article').waitFor();
    await look('template');
    await page.getByRole('tab', { name: 'Ändringar' }).click();
    await look('changes of the version');
    await page.getByRole('button', { name: 'Skriv en ny version' }).click();
    const parts = page.getByRole('navigation', { name: 'Mallens delar' });
    for (const part of ['Om mallen', 'Regler', 'Uppdrag', 'Tidplan och leveranser']) {
      await parts.getByRole('button', { name: part, exact: true }).click();
      await look(`draft, ${part}`);
    }
    await page.getByRole('button', { name: 'Ta i bruk' }).click();
    await page.getByText('Rätta det som står under Att rätta').waitFor();
    await look('draft with things to mend');
    await page.getByRole('button', { name: 'Alla mallar' }).click();
    await page.getByRole('button', { name: 'Finansiering i Sydöstra sjukvårdsregionen' }).click();
    await page.getByText('Version 2 mot version 1').waitFor();
    await look('shared text');
    await page.getByRole('button', { name: 'Alla mallar' }).click();
    await page.getByRole('button', { name: 'Ny mallfamilj' }).click();
    await look('new family');
  }
};
