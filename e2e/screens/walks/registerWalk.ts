import type { Walk } from './Walk';

/** A reader's way through the register: what is found, the choices, the tree, one section of all, one mandate and two. */
export const registerWalk: Walk = {
  name: 'the register as list, tree and section by section, a mandate and two against each other',
  login: 'lasare.kalmar',
  async take({ page, open }, look) {
    await open('Register.aspx', '?sok=barn');
    await page.locator('mark').first().waitFor();
    await look('found');
    await page.getByRole('button', { name: 'Uppdragsgivare', expanded: false }).click();
    await look('choices');
    await page.getByRole('button', { name: /^Sparade vyer/ }).click();
    await look('saved views');
    await open('Register.aspx', '?sok=finnsinte');
    await page.getByRole('button', { name: 'Töm sökfältet' }).waitFor();
    await look('nothing found');
    await open('Register.aspx', '?vy=trad');
    await page.getByRole('tree').waitFor();
    await look('tree');
    await open('Register.aspx', '?vy=avsnitt&amne=finance');
    await page.getByText(/ordalydelse/).first().waitFor();
    await look('sections');
    await open('Register.aspx', '?lage=inForce;pastReview');
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('article').waitFor();
    await look('reading');
  }
};
