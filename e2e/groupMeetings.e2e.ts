import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';

const scene = demoScene();
const { as } = scene;

const group = '?grupp=rag-barndiabetes';
const swedish = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Stockholm' });
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** A day of the machine's own calendar, as a field takes it and as it is shown. */
function dayFromNow(days: number): { readonly field: string; readonly shown: string } {
  const day = new Date(Date.now() + days * 86_400_000);
  return { field: iso.format(day), shown: swedish.format(day) };
}

describe('a group’s meetings', () => {
  it('are planned by its convener, held with who came, and meet what the mandate says of notes', () =>
    as('sammankallande2', async ({ page, open }) => {
      const today = dayFromNow(0);
      await open('Bemanning.aspx', `${group}&flik=moten`);
      await page.getByRole('button', { name: 'Planera möten' }).click();
      await page.getByLabel('Dag', { exact: true }).fill(today.field);
      await page.getByLabel(/^Fler dagar/).fill(`${dayFromNow(40).shown}\n${dayFromNow(80).shown}`);
      await page.getByLabel(/^Tid/).fill('9.00–12.00');
      await page.getByLabel(/^Dagordning/).fill('Läget i regionerna\nKvalitetsmått');
      await page.getByRole('button', { name: 'Planera 3 möten' }).click();
      await page.getByText('3 möten är planerade.').waitFor();
      await page.getByRole('button', { name: `För in närvaron ${today.shown}` }).click();
      await page.getByRole('form', { name: `Vilka var med ${today.shown}?` }).getByRole('combobox').first().selectOption('ersättare var med');
      await page.getByLabel(/^Länk till minnesanteckningarna/).fill('https://uppdrag.example/anteckningar');
      await page.getByRole('button', { name: 'Mötet har hållits' }).click();
      await page.getByText(`Mötet ${today.shown} är infört som hållet.`).waitFor();
      await page.getByRole('tab', { name: 'Åtaganden' }).click();
      await page.getByText(/^Klart \(\d+\)/).click();
      await page.getByText(`Minnesanteckningar ${today.shown}`, { exact: true }).waitFor();
      await page.getByRole('tab', { name: 'Året' }).click();
      await page.getByText(`${today.shown}: RAG Barndiabetes möts (9.00–12.00, mötet är hållet)`, { exact: true }).waitFor();
    }));

  it('are kept in a calendar at an address that stays, which follows a meeting that is cancelled', () =>
    as('sammankallande2', async ({ page, open }) => {
      await open('Bemanning.aspx', `${group}&flik=moten`);
      await page.getByRole('button', { name: 'Gör en kalender att prenumerera på' }).click();
      await page.getByText('Kalendern är uppdaterad.').waitFor();
      const address = await page.getByLabel('Kalenderns adress').inputValue();
      expect(address).toMatch(/\/GroupCalendars\/rag-barndiabetes\/rag-barndiabetes\.ics$/);
      const file = async (): Promise<string> => (await page.request.get(address)).text();
      const starts = async (): Promise<number> => (await file()).match(/SUMMARY:RAG Barndiabetes möts/g)?.length ?? 0;
      const before = await starts();
      expect(before).toBeGreaterThan(2);
      const later = dayFromNow(80).shown;
      await page.getByRole('button', { name: `Ställ in mötet ${later}` }).click();
      await page.getByText(`Mötet ${later} är inställt.`).waitFor();
      expect(await starts()).toBe(before - 1);
    }));

  it('are seen by those who take part and changed by none of them, and readers are told whom to ask', async () => {
    await as('publicering', async ({ page, open }) => {
      await open('Bemanning.aspx', `${group}&flik=moten`);
      await page.getByRole('heading', { name: 'Kommande' }).waitFor();
      await page.getByText(dayFromNow(40).shown).waitFor();
      expect(await page.getByRole('button', { name: /^(Planera|Ställ in|Ändra|För in)/ }).count()).toBe(0);
    });
    await as('lasare.kalmar', async ({ page, open }) => {
      await open('Bemanning.aspx', `${group}&flik=moten`);
      await page.getByText(/^Gruppens möten visas för dem som arbetar med uppdragen/).waitFor();
    });
  });
});

describe('what a group delivers', () => {
  it('is marked as delivered by its convener, with a link, and is no longer waited for', () =>
    as('sammankallande2', async ({ page, open }) => {
      await open('Bemanning.aspx', `${group}&flik=ataganden`);
      const mark = page.getByRole('button', { name: /^Markera som lämnad: / }).first();
      const what = ((await mark.getAttribute('aria-label')) ?? '').replace('Markera som lämnad: ', '');
      await mark.click();
      await page.getByLabel(/^Länk till det som är lämnat/).fill('https://uppdrag.example/lagesrapport');
      await page.getByRole('button', { name: 'Markera som lämnad', exact: true }).click();
      await page.getByText('Klart. Det är markerat som lämnat.').waitFor();
      await page.getByRole('button', { name: `Markera som lämnad: ${what}` }).waitFor({ state: 'detached' });
    }));
});

describe('what is late', () => {
  it('is listed for the region, leads to the group and has no flaw, on the narrowest phone too', () =>
    as('processtod', async ({ page, open }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open('Bemanning.aspx', '?visa=forsenat');
      await page.getByText(/försenade? åtagande|^Inget är försenat/).first().waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.getByLabel('Visa för').selectOption('en uppdragsgivare');
      await page.getByLabel('Uppdragsgivare').selectOption({ label: 'RPO Barn och ungdomars hälsa' });
      await page.getByText(/försenade? åtagande|^Inget är försenat/).first().waitFor();
    }));
});
