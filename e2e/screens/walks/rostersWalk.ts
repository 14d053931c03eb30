import type { Walk } from './Walk';

/** Process support's way through the rosters, as far as forms that are not sent. */
export const rostersWalk: Walk = {
  name: 'the rosters, a change of member, a seat, the facts of a group and a new group',
  login: 'processtod',
  async take({ page, open }, look) {
    await open('Bemanning.aspx');
    await page.getByRole('button', { name: 'Starta en grupp' }).waitFor();
    await look('groups');
    await page.getByRole('tab', { name: 'Nomineringar' }).click();
    await page.getByRole('heading', { level: 2, name: 'Nomineringar' }).waitFor();
    await look('nominations');
    await page.getByRole('tab', { name: 'Rättvisa över tid' }).click();
    await page.getByRole('button', { name: /^Visa som tabell/ }).first().waitFor();
    await look('fairness');
    await page.getByRole('tab', { name: 'Grupper' }).click();
    await page.getByRole('searchbox').fill('barnonk');
    await page.getByRole('button', { name: 'RAG Barnonkologi och hematologi' }).first().click();
    await page.getByText(/\d+ platser/).waitFor();
    await look('roster');
    await page.getByRole('button', { name: /^Byt ledamot/ }).first().click();
    await page.getByRole('combobox', { name: 'Vem?' }).fill('Ny Påhittsdotter');
    await page.getByRole('option', { name: /utan konto/ }).click();
    await page.getByText('Beslut och anteckning').click();
    await look('change of member');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Om platsen: Karin Fiktivström' }).click();
    await look('seat');
    await page.getByRole('button', { name: 'Ändra platsen' }).click();
    await look('changing a seat');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('tab', { name: 'Åtaganden' }).click();
    await page.getByText(/^Vad uppdraget i kraft ålägger gruppen|^Gruppen har inget uppdrag i kraft/).waitFor();
    await look('obligations');
    await page.getByRole('tab', { name: 'Möten' }).click();
    await page.getByRole('button', { name: 'Planera möten' }).click();
    await look('meetings');
    await page.getByRole('tab', { name: 'Året' }).click();
    await page.getByRole('button', { name: 'Skriv ut året' }).waitFor();
    await look('year');
    await page.getByRole('tab', { name: 'Uppgifter om gruppen' }).click();
    await look('facts');
    await page.getByRole('button', { name: 'Ändra uppgifterna' }).click();
    await look('changing facts');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Avsluta gruppen' }).click();
    await look('closing a group');
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByRole('button', { name: 'Alla grupper' }).click();
    await page.getByRole('button', { name: 'Starta en grupp' }).click();
    await page.getByRole('checkbox').first().waitFor();
    await look('new group');
  }
};
