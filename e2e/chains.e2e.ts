import { demoScene } from './site/demoScene';

const scene = demoScene();
const { as } = scene;

const chain = 'RSG: arbetsutskottet tillstyrker, regionsjukvårdsledningen fastställer';

describe('an administrator changes how mandates are decided', () => {
  it('in a draft that shows who would be asked, and records it', () =>
    as('admin', async ({ page, open }) => {
      await open('Beslutsgangar.aspx');
      await page.getByRole('button', { name: chain }).click();
      await page.getByRole('button', { name: 'Ändra beslutsgången' }).click();
      await page.getByRole('button', { name: 'Lägg till steg' }).click();
      const step = page.getByRole('group', { name: 'Steg 2: tillstyrka' });
      await step.getByLabel('Vad händer i steget?').selectOption('consultation');
      const consultation = page.getByRole('group', { name: 'Steg 2: remiss' });
      await consultation.getByLabel('tillstyrkande organ').uncheck();
      await page.getByText('Steg 2 frågar ingen. Välj ett organ.').waitFor();
      await consultation.getByLabel('Lägg till ett organ').selectOption({ label: 'Kunskapsråd Medicin och akut vård' });
      await consultation.getByLabel('När ska svaret komma?').selectOption('days');
      await page.keyboard.press('Alt+ArrowUp');
      const moved = page.getByRole('group', { name: 'Steg 1: remiss' });
      await moved.waitFor();
      expect(await moved.evaluate((group) => group.contains(document.activeElement))).toBe(true);
      const preview = page.getByRole('region', { name: 'Vilka tillfrågas?' });
      await preview.getByText(/remiss: Kunskapsråd Medicin och akut vård \(ingen kan föra in beslut; svar senast/).waitFor();
      await page.getByRole('region', { name: 'Ändras mot den version som gäller' }).getByText(/Nytt steg 1: remiss/).waitFor();
      await page.getByRole('status').getByText('Sparat').waitFor();
      await page.reload();
      await page.getByRole('button', { name: /^Fortsätt på utkastet/ }).click();
      await page.getByRole('group', { name: 'Steg 1: remiss' }).waitFor();
      await page.getByRole('button', { name: 'För in beslutsgången' }).click();
      await page.getByText('Beslutsgången är införd').waitFor();
    }));

  it('confirms it', () =>
    as('admin', async ({ page, open }) => {
      await open('Beslutsgangar.aspx');
      await page.getByRole('button', { name: chain }).click();
      await page.getByRole('button', { name: 'Bekräfta beslutsgången' }).click();
      await page.getByText('Beslutsgången är bekräftad.').waitFor();
    }));

  it('ties groups to what is proposed for them, and says who records for the bodies that are asked', () =>
    as('admin', async ({ page, open }) => {
      await open('Beslutsgangar.aspx', '?flik=grupper');
      await page.getByRole('button', { name: 'Föreslå för grupper utan beslutsgång' }).click();
      await page.getByLabel('RPO Cancersjukdomar').uncheck();
      await page.getByRole('button', { name: 'Knyt 6 grupper' }).click();
      await page.getByText('6 grupper är knutna').waitFor();
      await page.getByRole('tab', { name: 'Uppsättning' }).click();
      await page.getByRole('region', { name: 'Ingen kan föra in beslut' }).getByText('Kunskapsråd Kirurgi och cancer').waitFor();
      await page.getByLabel('Organ eller slag').selectOption('@kunskapsrad');
      await page.getByLabel('Vem för in besluten?').selectOption('kind');
      await page.getByRole('button', { name: 'Visa vad som görs' }).click();
      await page.getByText('SharePointgruppen ”Uppdrag beslut alla kunskapsrad” skapas.').waitFor();
      await page.getByRole('button', { name: 'Ändra nu' }).click();
      await page.getByRole('region', { name: 'Förs in av Uppdrag beslut alla kunskapsrad' }).getByText('Kunskapsråd Kirurgi och cancer').waitFor();
      expect(await page.getByRole('region', { name: 'Ingen kan föra in beslut' }).count()).toBe(0);
    }));

  it('and others read it but cannot change it', () =>
    as('sammankallande', async ({ page, open }) => {
      await open('Beslutsgangar.aspx');
      await page.getByText('Det gör en administratör för webbplatsen').waitFor();
      await page.getByRole('button', { name: chain }).click();
      await page.getByText('remiss: Kunskapsråd Medicin och akut vård').first().waitFor();
      expect(await page.getByRole('button', { name: 'Ändra beslutsgången' }).count()).toBe(0);
    }));
});
