import { recordBinding } from '../src/application/configuration/recordBinding';
import { recordChain } from '../src/application/configuration/recordChain';
import { accessibilityFindings } from './accessibility';
import { demoScene } from './site/demoScene';
import { portsAs } from './site/portsAs';
import type { Visitor } from './site/visitor';

const groupKey = 'rag-hjartsvikt';
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const scene = demoScene();
const { as } = scene;
let mandateKey = '';

const inCase = (login: string, does: (visitor: Visitor) => Promise<void>): Promise<void> =>
  as(login, async (visitor) => {
    await visitor.open('Beslut.aspx', `?uppdrag=${mandateKey}`);
    await visitor.page.getByText('Underlaget är oförändrat').waitFor();
    await does(visitor);
  });

const button = ({ page }: Visitor, name: string): ReturnType<Visitor['page']['getByRole']> => page.getByRole('button', { name, exact: true });

async function handIn(answer = ''): Promise<void> {
  await as('sammankallande2', async (visitor) => {
    const { page, open } = visitor;
    await open('Uppdragsbeskrivning.aspx', `?grupp=${groupKey}`);
    const revise = page.getByRole('button', { name: 'Skriv en ny version' });
    const submit = button(visitor, 'Lämna in');
    await revise.or(submit).first().waitFor();
    if (await revise.isVisible()) await revise.click();
    await submit.click();
    if (answer !== '') await page.getByLabel('Svar på återremiss').fill(answer);
    await button(visitor, 'Lämna in för beslut').click();
    await page.getByText(/Inlämnad .* av Omar Sagolind/).waitFor();
  });
}

const closeConsultation = (): Promise<void> =>
  inCase('sammankallande2', async (visitor) => {
    const { page } = visitor;
    await page.getByText('Avsluta remissen …').click();
    await page.getByText(/har inte svarat\. Avslutar du remissen/).waitFor();
    await button(visitor, 'Avsluta remissen').click();
    await page.getByText('Remissen är avslutad.').waitFor();
  });

beforeAll(async () => {
  const administrator = portsAs(scene.site, 'admin');
  await recordChain(
    administrator,
    {
      type: 'chain',
      chainKey: 'med-remiss',
      name: 'Remiss och fastställande',
      confirmed: true,
      steps: [
        { key: 'remiss', kind: 'consultation', bodies: ['rpo-barn', 'rpo-kvinnosjukdomar'], quorum: 'allOf', dueDays: 30 },
        { key: 'faststall', kind: 'establish', bodies: ['@establishingBody'], quorum: 'meeting' }
      ]
    },
    'case-chain'
  );
  await recordBinding(
    administrator,
    { type: 'binding', groupKey, chainKey: 'med-remiss', relations: { establishingBody: ['rpo-hjarta'] } },
    'case-binding'
  );
  mandateKey = (await administrator.mandates.keysOf(groupKey))[0] ?? '';
}, 60_000);

describe('a case in all its turns', () => {
  it('is recalled by the group, in the case itself', () =>
    inCase('sammankallande2', async (visitor) => {
      await button(visitor, 'Ta tillbaka').click();
      await visitor.page.getByText(/Uppdraget är taget tillbaka/).waitFor();
    }));

  it('goes out for consultation, and is closed although a body is silent', async () => {
    await handIn();
    await inCase('beslut', async (visitor) => {
      const { page } = visitor;
      await button(visitor, 'Lämna synpunkter').click();
      await page.getByLabel('Organets synpunkter').fill('Nämn primärvården.');
      await button(visitor, 'Lämna synpunkter').click();
      await page.getByText('Svaret är infört.').waitFor();
    });
    await closeConsultation();
    await inCase('staben', async ({ page }) => {
      const table = page.getByRole('table');
      expect(await table.innerText()).toMatch(/Nämn primärvården\.[\s\S]*Svarade inte/);
      expect(await accessibilityFindings(page)).toEqual([]);
    });
  });

  it('is sent back, answered and rejected', async () => {
    await inCase('staben', async (visitor) => {
      await button(visitor, 'Skicka tillbaka').click();
      await visitor.page.getByLabel('Vad behöver gruppen ändra?').fill('Säg hur primärvården tar del.');
      await button(visitor, 'Skicka tillbaka').click();
      await visitor.page.getByText('Ärendet är skickat tillbaka till gruppen.').waitFor();
    });
    await handIn('Det står nu under Samarbete.');
    await closeConsultation();
    await inCase('staben', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('heading', { name: 'Svar på återremiss' }).waitFor();
      await page.getByText('Det står nu under Samarbete.', { exact: true }).waitFor();
      await button(visitor, 'Avslå').click();
      await page.getByLabel('Varför?').fill('Området täcks av en annan grupp.');
      await page.getByLabel('Mötesdatum').fill(yesterday);
      await page.getByLabel(/Paragraf i protokollet/).fill('8');
      await button(visitor, 'Avslå').click();
      await page.getByText('Beslutet är infört. Ärendet är avslutat.').waitFor();
    });
  });

  it('is handed in anew, established and published with one button', async () => {
    await handIn('Vi har talat med den andra gruppen.');
    await closeConsultation();
    await inCase('staben', async (visitor) => {
      const { page } = visitor;
      await button(visitor, 'Fastställ och publicera').click();
      await page.getByLabel('Mötesdatum').fill(yesterday);
      await page.getByLabel(/Paragraf i protokollet/).fill('9');
      await button(visitor, 'Fastställ och publicera').click();
      await page.getByRole('link', { name: 'Öppna Word-dokumentet' }).waitFor();
      expect(await page.getByRole('heading', { name: /^Omgång \d$/ }).count()).toBe(4);
    });
  });

  it('is revised, with what differs from the text in force, and withdrawn', async () => {
    await handIn();
    await inCase('staben', async (visitor) => {
      const { page } = visitor;
      await button(visitor, 'Ändringar mot gällande').click();
      await page.getByText('Underlaget jämfört med det uppdrag som gäller nu.').waitFor();
      await page.getByText('Upphäv uppdraget …').click();
      await page.getByLabel('Varför upphävs det?').fill('Gruppen har slutfört uppdraget.');
      const withdrawal = page.locator('form').filter({ hasText: 'Uppdraget slutar gälla' });
      await withdrawal.getByLabel('Mötesdatum').fill(yesterday);
      await withdrawal.getByLabel(/Paragraf/).fill('10');
      await button(visitor, 'Upphäv').click();
      await page.getByText(/^Uppdraget är upphävt\. Dokumentet ska stämplas/).waitFor();
      await page.getByText('RPO Hjärt- och kärlsjukdomar upphävde uppdraget.').waitFor();
      await button(visitor, 'Stämpla dokumentet UPPHÄVD').click();
      await page.getByText('Dokumentet är stämplat. Läsarna ser att uppdraget är upphävt.').waitFor({ timeout: 60_000 });
    });
  });
});
