import type { Walk } from './Walk';

/** The administrator's way through the chains, as far as a draft that is not recorded. */
export const chainsWalk: Walk = {
  name: 'the chains, a draft of one, the groups and the set-up',
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
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('tab', { name: 'Grupper' }).click();
    await look('groups');
    await page.getByRole('button', { name: 'Föreslå för grupper utan beslutsgång' }).click();
    await look('proposals');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByLabel('RSG läkemedel').check();
    await page.getByRole('button', { name: 'Knyt 1 grupp …' }).click();
    await look('tying a group');
    await page.getByRole('tab', { name: 'Organ och sammanträden' }).click();
    await page.getByRole('button', { name: /^Ta bort .+ ur gruppen$/ }).waitFor();
    await look('bodies');
    await page.getByRole('button', { name: 'Utse vikarie' }).first().click();
    await page.getByRole('button', { name: 'Lägg till möte' }).click();
    await page.getByText('Lägg till många datum').first().click();
    await look('bodies with a substitute and meetings being entered');
    await page.getByRole('tab', { name: 'Uppsättning' }).click();
    await page.getByLabel('Organ eller slag').selectOption('@regionsjukvardsledning');
    await page.getByRole('button', { name: 'Visa vad som görs' }).click();
    await page.getByRole('button', { name: 'Ändra nu' }).waitFor();
    await look('set-up');
    await page.getByRole('tab', { name: 'Publika sidor' }).click();
    await page.getByRole('button', { name: 'Skriv till biblioteket' }).waitFor();
    await look('public pages');
  }
};
