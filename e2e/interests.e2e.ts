import { connect } from '../src/adapters/sharepoint/connection/connect';
import { createAdministration } from '../src/adapters/sharepoint/createAdministration';
import { provisionGroup } from '../src/application/provisioning/provisionGroup';
import { newPerson } from '../src/domain/roster/newPerson';
import { newSeat } from '../src/domain/roster/newSeat';
import { newTerm } from '../src/domain/roster/newTerm';
import type { Group } from '../src/domain/roster/roster';
import { accessibilityFindings } from './accessibility';
import { sidewaysOverflow } from './screens/sidewaysOverflow';
import { demoScene } from './site/demoScene';
import { patience } from './site/startSite';

const scene = demoScene();
const { as } = scene;
const statement = 'Äger aktier i Påhittsbolaget';

/** A national group: its family demands that interests are judged before a seat counts. */
const national: Group = {
  key: 'prov-npo',
  kind: 'npo',
  name: 'Prov NPO',
  subject: 'Prov',
  programmeArea: '',
  healthcareRegions: ['sydostra'],
  mandators: [],
  templateFamily: ''
};

beforeAll(async () => {
  const { provisioning, rosterEditor } = createAdministration(connect(scene.site.address, 'admin@uppdrag.example'));
  const of = { groupKey: national.key };
  await rosterEditor.add({
    groups: [national],
    seats: [newSeat({ ...of, key: 'prov-npo-kalmar', regionKey: 'kalmar' })],
    people: [newPerson({ key: 'prov-npo-person', name: 'Hilma Provdotter' })],
    terms: [newTerm({ ...of, key: 'prov-npo-term', seatKey: 'prov-npo-kalmar', personKey: 'prov-npo-person', from: '2026-01-01' })]
  });
  await provisionGroup(provisioning, national);
}, patience);

describe('a declaration of interests', () => {
  it('is waited for where a seat demands it', () =>
    as('lasare.kalmar', async ({ page, open }) => {
      await open('Bemanning.aspx', `?grupp=${national.key}`);
      await page.getByText(/Väntar på jävsprövning/).first().waitFor();
    }));

  it('is handed in by process support and judged', () =>
    as('processtod', async ({ page, open }) => {
      await open('Bemanning.aspx', '?visa=jav');
      await page.getByRole('button', { name: 'Lämna en deklaration' }).click();
      await page.getByLabel('Vilken grupp gäller det?').selectOption({ label: national.name });
      await page.getByLabel(/^Uppdrag, anställningar/).fill(statement);
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lämna deklarationen' }).click();
      await page.getByText('Deklarationen är lämnad.').waitFor();
      await page.getByRole('button', { name: /^Läs och pröva: .*Prov NPO/ }).click();
      await page.getByText(statement).waitFor();
      await page.getByLabel('Hur bedömer du?').selectOption('conditions');
      // The first change of a date field of Fluent's is lost when it comes without a key.
      await page.getByLabel(/^Gäller till och med/).fill('');
      await page.getByLabel(/^Gäller till och med/).fill('2098-12-31');
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'För in bedömningen' }).click();
      await page.getByText(/^Bedömningen är införd/).waitFor();
    }));

  it('is told in the roster without a word of what it says', () =>
    as('lasare.kalmar', async ({ page, open }) => {
      await open('Bemanning.aspx', `?grupp=${national.key}`);
      await page.getByText('Jävsprövad med villkor, gäller till och med 31 december 2098.').waitFor();
      await open('Bemanning.aspx', '?visa=jav');
      await page.getByText(/^Du kan inte lämna eller läsa deklarationer här/).waitFor();
      expect(await page.content()).not.toContain('Påhittsbolaget');
    }));
});
