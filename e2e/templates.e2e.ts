import { createAdministration } from '../src/adapters/sharepoint/createAdministration';
import { connect } from '../src/adapters/sharepoint/connection/connect';
import { addMember } from '../src/application/provisioning/addMember';
import { provisionGroup } from '../src/application/provisioning/provisionGroup';
import { preview } from './screens/editor';
import { demoScene } from './site/demoScene';

const scene = demoScene();
const { as } = scene;

const family = 'Regional arbetsgrupp (RAG), Sydöstra';
const before = 'Sjukvårdsregional arbetsgrupp {group} ska:';
const after = 'Arbetsgruppen {group} ska varje år:';

describe('an administrator revises a template', () => {
  it('and a writer can read it but not change it', () =>
    as('sammankallande', async ({ page, open }) => {
      await open('Mallar.aspx');
      await page.getByText('En administratör för webbplatsen kan ge dig rätten').waitFor();
      await page.getByRole('button', { name: family }).click();
      await page.getByRole('article').waitFor();
      expect(await page.getByRole('button', { name: 'Skriv en ny version' }).count()).toBe(0);
    }));

  it('by a sentence, which is saved while it is written and kept through a reload', () =>
    as('admin', async ({ page, open }) => {
      await open('Mallar.aspx');
      await page.getByRole('button', { name: family }).click();
      await page.getByRole('button', { name: 'Skriv en ny version' }).click();
      await page.getByRole('navigation', { name: 'Mallens delar' }).getByRole('button', { name: 'Uppdrag', exact: true }).click();
      const text = page.getByRole('group', { name: 'Fast stycke, del 2' }).getByLabel('Text', { exact: true });
      expect(await text.inputValue()).toBe(before);
      await text.fill(after);
      await page.getByRole('tab', { name: 'Så lyder mallen' }).click();
      await page.getByRole('article').getByText('Arbetsgruppen <X> ska varje år:').waitFor();
      await page.getByRole('status').getByText('Sparat').waitFor();
      await page.reload();
      await page.getByRole('button', { name: 'Fortsätt på utkastet till version 3' }).click();
      await page.getByRole('tab', { name: 'Ändringar' }).click();
      await page.locator('ins').filter({ hasText: 'varje år' }).first().waitFor();
    }));

  it('and puts it in use with a sentence on what has changed', () =>
    as('admin', async ({ page, open }) => {
      await open('Mallar.aspx');
      await page.getByRole('button', { name: family }).click();
      await page.getByRole('button', { name: 'Fortsätt på utkastet till version 3' }).click();
      await page.getByRole('button', { name: 'Ta i bruk' }).click();
      await page.getByText('Rätta det som står under Att rätta').waitFor();
      await page.getByLabel('Vad har ändrats?').fill('Gruppens uppgifter gäller varje år.');
      await page.getByRole('button', { name: 'Ta i bruk' }).click();
      await page.getByText('Version 3 är i bruk.').waitFor();
      await page.getByText('Gruppens uppgifter gäller varje år.').waitFor();
    }));

  it('and a new mandate starts on it', () =>
    as('sammankallande', async ({ page, open }) => {
      await open('Uppdragsbeskrivning.aspx', '?grupp=rag-barnonkologi');
      await preview(page).getByText('Arbetsgruppen Barnonkologi och hematologi ska varje år:').waitFor();
    }));
});

describe('an administrator adds a family without code', () => {
  it('as a copy of another, with a heading of its own', () =>
    as('admin', async ({ page, open }) => {
      await open('Mallar.aspx');
      await page.getByRole('button', { name: 'Ny mallfamilj' }).click();
      await page.getByLabel('Vad heter mallen?').fill('Beredningsgrupp');
      await page.getByLabel('Börja med').selectOption('sydostra-rag');
      await page.getByRole('button', { name: 'Börja skriva' }).click();
      await page.getByRole('button', { name: 'Om mallen' }).click();
      await page.getByLabel('Dokumentets rubrik').fill('Uppdrag för beredningsgruppen {group}');
      await page.getByRole('button', { name: 'Ta i bruk' }).click();
      await page.getByText('Version 1 är i bruk.').waitFor();
    }));

  it('and a group’s mandate is written on it', async () => {
    const { provisioning, rosterEditor } = createAdministration(connect(scene.site.address, 'admin@uppdrag.example'));
    const group = { key: 'beredning-a', kind: 'rag', name: 'Beredningsgrupp A', subject: 'A', programmeArea: 'B', healthcareRegions: ['sydostra'], mandators: ['rpo-barn'], templateFamily: 'beredningsgrupp' } as const;
    await provisionGroup(provisioning, group);
    await rosterEditor.add({ groups: [group], seats: [], terms: [], people: [] });
    await addMember(provisioning, 'sammankallande@uppdrag.example', { kind: 'writer', groupKey: group.key });
    await as('sammankallande', async ({ page, open }) => {
      await open('Uppdragsbeskrivning.aspx', `?grupp=${group.key}`);
      await preview(page).getByText('Uppdrag för beredningsgruppen A').waitFor();
    });
  });
});
