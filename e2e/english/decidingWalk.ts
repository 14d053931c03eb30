import type { Walk } from '../screens/walks/Walk';
import { signIn } from '../site/visitor';

/** A mandate is handed in anew; then the meeting it waits for, its case, and what whoever records a decision can do. It is left waiting. */
export const decidingWalk: Walk = {
  name: 'a mandate that is handed in, the meeting it waits for, and its case',
  login: 'processtod',
  async take({ page, context, open }, look, site) {
    await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barnallergi');
    await page.getByText(/sent the mandate back/).waitFor();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('button', { name: 'Submit for decision' }).click();
    await page.getByText(/^Submitted on .* by /).waitFor();
    await look('handed in');
    await signIn(context, site, 'beslut');
    await open('Beslut.aspx');
    await page.getByRole('link', { name: 'RAG Barnallergi' }).waitFor();
    await page.getByRole('link', { name: /^(Open the meeting|Record several decisions): RPO Barn/ }).first().click();
    await page.getByRole('button', { name: /^Comment, send back or reject/ }).first().click();
    await page.getByRole('button', { name: 'Show the agenda' }).click();
    await look('meeting');
    await open('Beslut.aspx');
    await page.getByRole('link', { name: 'RAG Barnallergi' }).click();
    await page.getByText('The text is unchanged').waitFor();
    await page.getByText(/^Checksum/).click();
    await look('case');
    await page.getByRole('button', { name: 'Establish', exact: true }).click();
    await page.getByLabel('Meeting date').waitFor();
    await page.getByRole('button', { name: 'Establish', exact: true }).click();
    await page.getByText('Enter the paragraph of the decision in the minutes.').waitFor();
    await look('decision with errors');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Send back' }).click();
    await page.getByRole('textbox').first().waitFor();
    await look('sending back');
  }
};
