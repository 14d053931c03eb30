import type { Page } from 'playwright-core';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';

const { as } = demoScene();

const group = '?grupp=rag-barndiabetes';

/** Parts of the room that are walked through by themselves. */
const otherParts = ['section[aria-labelledby^="concerns"]', 'ul[aria-label^="Månaderna"]'];

async function isSound(page: Page): Promise<void> {
  expect(await accessibilityFindings(page, { without: otherParts })).toEqual([]);
  expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
}

/** Makes the device believe that its person was here last long ago and saw nothing. */
const remember = (page: Page, day: string): Promise<void> =>
  page.evaluate((earlier) => {
    const place = Object.keys(window.localStorage).find((key) => key.startsWith('uppdrag-grupprum '));
    if (place === undefined) throw new Error('The visit is not kept.');
    window.localStorage.setItem(place, JSON.stringify({ latest: { day: earlier, seen: [] }, before: null }));
  }, day);

describe.each([
  ['sammankallande2', 1280],
  ['sammankallande2', 320],
  ['lasare.kalmar', 1280],
  ['lasare.kalmar', 320]
] as const)('what a group’s room helps %s with, %d wide', (login, width) => {
  it('is whom to contact, being new, telling at home, and what is new', () =>
    as(login, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 800 });
      await open('Grupprum.aspx', group);
      await page.getByRole('button', { name: 'Vem kontaktar jag?' }).click();
      const contacts = page.getByRole('region', { name: 'Vem kontaktar jag?' });
      await contacts.getByText(/^Omar Sagolind, sammankallande/).waitFor();
      await isSound(page);
      await contacts.getByLabel('Jag vill nå').selectOption('uppdragsgivaren');
      await contacts.getByText('Så säger uppdraget, under Sammankallandes uppdrag').waitFor();
      await contacts.getByText(/^Per Påhittsson, processtöd/).waitFor();
      await isSound(page);

      await page.getByRole('button', { name: 'Ny i gruppen?' }).click();
      const newcomer = page.getByRole('region', { name: 'Ny i gruppen?' });
      await newcomer.getByText('representerar sin organisation').waitFor();
      await newcomer.getByLabel('Visa för').selectOption('ledamot, Region Kalmar län, Diabetessjuksköterska, Kerstin Fabelsson');
      await newcomer.getByText('Du företräder Region Kalmar län.').waitFor();
      await newcomer.getByText(/^Omar Sagolind, sammankallande/).waitFor();
      await isSound(page);
      await page.waitForURL((url) => url.searchParams.has('plats'));
      const shared = page.url();

      await page.getByRole('button', { name: 'Dela i min region' }).click();
      const text = page.getByRole('region', { name: 'Dela i min region' }).getByLabel('Texten');
      expect(await text.inputValue()).toMatch(/^RPO Barn och ungdomars hälsa fastställde uppdraget för RAG Barndiabetes/);
      await isSound(page);

      await page.goto(shared);
      await newcomer.getByText('Du företräder Region Kalmar län.').waitFor();
      await page.getByRole('button', { name: 'Stäng: Ny i gruppen?' }).click();
      // The mandate was established more than a year ago: that is news to whoever was here before it.
      await remember(page, '2024-01-15');
      await open('Grupprum.aspx', group);
      const news = page.getByRole('region', { name: 'Sedan du var här sist, 15 januari 2024' });
      await news.getByText(/Uppdraget fastställdes av RPO Barn och ungdomars hälsa, §\s14\.$/).waitFor();
      await isSound(page);
      await page.reload();
      await news.waitFor();
    }));
});
