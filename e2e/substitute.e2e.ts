import { connect } from '../src/adapters/sharepoint/connection/connect';
import { createAdministration } from '../src/adapters/sharepoint/createAdministration';
import { readCase } from '../src/application/approval/readCase';
import { recordBinding } from '../src/application/configuration/recordBinding';
import { provisionBody } from '../src/application/provisioning/provisionBody';
import { provisionGroup } from '../src/application/provisioning/provisionGroup';
import { hashEntry } from '../src/domain/approval/hashEntry';
import { bodyFolder } from '../src/domain/approval/place';
import type { DecisionRecord } from '../src/domain/approval/record';
import { daysAfter } from '../src/domain/calendar/calendarDate';
import { swedishDay } from '../src/domain/calendar/swedishDay';
import type { Group } from '../src/domain/roster/roster';
import { bodyGroupName } from '../src/schema/rights';
import { handInText } from '../src/testing/meeting/handInText';
import { accessibilityFindings } from './accessibility';
import { demoScene } from './site/demoScene';
import { order } from './site/order';
import { portsAs } from './site/portsAs';
import { patience } from './site/startSite';
import { visit, type Visitor } from './site/visitor';

const scene = demoScene('--test-control');
const body = 'rpo-vakant';
const bodyName = 'RPO Vakant';
const substitute = 'sammankallande2';
const name = 'Omar Sagolind';
const days = 10;
const today = swedishDay(new Date());
/** What the clock on everybody's wall says; the site's own is moved with it. */
let now = new Date();

const group = (key: string, kind: Group['kind'], called: string): Group => ({
  key, kind, name: called, subject: called, programmeArea: '', healthcareRegions: ['sydostra'], mandators: [], templateFamily: 'sydostra-rag'
});
const inTime = group('rag-i-tid', 'rag', 'RAG I tid');
const late = group('rag-for-sent', 'rag', 'RAG För sent');

beforeAll(async () => {
  const { provisioning, rosterEditor } = createAdministration(connect(scene.site.address, 'admin@uppdrag.example'));
  const administrator = portsAs(scene.site, 'admin');
  await rosterEditor.add({ groups: [group(body, 'rpo', bodyName), inTime, late], seats: [], terms: [], people: [] });
  await provisionBody(provisioning, { key: body, name: bodyName, recordedBy: 'own' });
  for (const { key, name: called } of [inTime, late]) {
    await provisionGroup(provisioning, { key, name: called });
    await recordBinding(administrator, { type: 'binding', groupKey: key, chainKey: 'sydostra-rag', relations: { establishingBody: [body] } }, `vikarie-${key}`);
    await handInText(administrator, { key, name: called });
  }
}, patience);

async function as(login: string, fileName: string, query: string, does: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await visit(scene.browser, scene.site, login);
  await visitor.page.clock.setFixedTime(now);
  await visitor.open(fileName, query);
  await does(visitor);
  await visitor.leave();
}

const inCase = (login: string, { key }: Group, does: (visitor: Visitor) => Promise<void>): Promise<void> =>
  as(login, 'Beslut.aspx', `?uppdrag=m-${key}`, async (visitor) => {
    await visitor.page.getByText('Underlaget är oförändrat').waitFor();
    await does(visitor);
  });

const amongBodies = (does: (visitor: Visitor) => Promise<void>): Promise<void> => as('admin', 'Beslutsgangar.aspx', '?flik=organ', does);

const nobody = `Ingen kan föra in beslut för ${bodyName}.`;

/** Presses and fills in what establishes the open case. */
async function establish({ page }: Visitor): Promise<void> {
  const button = page.getByRole('button', { name: 'Fastställ', exact: true });
  await button.click();
  await page.getByLabel('Mötesdatum').fill(today);
  await page.getByLabel(/Paragraf i protokollet/).fill('7');
  await button.click();
}

const stateOf = async ({ key }: Group) => (await readCase(portsAs(scene.site, 'admin'), `m-${key}`)).state;

/** Sends the decision that the screen no longer offers, as the account may still do over REST. */
async function sendDecision(recordKey: string): Promise<void> {
  const ports = portsAs(scene.site, substitute);
  const { round } = await readCase(ports, `m-${late.key}`);
  if (!round?.currentStep) throw new Error('The case waits for nobody');
  const record: DecisionRecord = {
    type: 'decision', mandateKey: `m-${late.key}`, snapshotKey: round.snapshotKey, snapshotHash: round.snapshotHash, step: round.currentStep.step.key,
    outcome: 'approve', comment: '', meetingDate: today, paragraph: '8', diaryNumber: '', minutesLink: ''
  };
  const folder = bodyFolder(body);
  await ports.ledger.append({ recordKey, folder, record, previousHash: '', ownHash: hashEntry(recordKey, folder, record, '') });
}

describe('a substitute', () => {
  it('is named by an administrator, who finds the person in the directory, for a body without anybody', () =>
    amongBodies(async ({ page }) => {
      const own = page.getByRole('heading', { name: bodyGroupName(body), exact: true }).locator('..');
      await own.getByText(nobody).waitFor();
      await own.getByRole('button', { name: 'Utse vikarie' }).click();
      await own.getByRole('combobox', { name: 'Vem ska vikariera?' }).fill('omar');
      await page.getByRole('option', { name }).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      const until = own.getByLabel('Till och med');
      // Emptied first: a day that the script puts in the moment it enters the field is overwritten by the one proposed.
      await until.fill('');
      await until.fill(daysAfter(today, days - 5));
      await own.getByRole('button', { name: 'Utse', exact: true }).click();
      await own.getByText(`${name} vikarierar`).waitFor();
      await own.getByText(nobody).waitFor({ state: 'detached' });
    }));

  it('decides while the time lasts, and the decision counts', async () => {
    await inCase(substitute, inTime, async (visitor) => {
      await establish(visitor);
      await visitor.page.getByText('Beslutet är infört.').waitFor();
    });
    const { ongoing, ignored } = await stateOf(inTime);
    expect([ongoing?.state, ignored]).toEqual(['established', []]);
  });

  it('decides nothing when the time is over, neither on the screen nor past it', async () => {
    await order(scene.site, { advanceSeconds: days * 86_400 });
    now = new Date(now.getTime() + days * 86_400_000);
    await inCase(substitute, late, async (visitor) => {
      await visitor.page.getByText(/^Din tid som vikarie har gått ut\./).waitFor();
      expect(await visitor.page.getByRole('button', { name: 'Fastställ', exact: true }).count()).toBe(0);
    });
    await sendDecision('sent-late');
    const { ongoing, ignored } = await stateOf(late);
    expect(ongoing?.state).toBe('awaitingEstablishment');
    expect([...new Set(ignored.map(({ reason }) => reason))]).toEqual(['substituteEnded']);
  });

  it('is shown in the case as ignored, with the reason', () =>
    inCase('staben', late, async ({ page }) => {
      const trail = page.getByRole('complementary', { name: 'Ärendets gång' });
      await trail.getByText(`Ett beslut från ${name} räknas inte.`).first().waitFor();
      await trail.getByText(/Vikariens tid hade gått ut\./).first().waitFor();
    }));

  it('is listed when lapsed and taken out with a button; the body without anybody is shown, and REST refuses', async () => {
    await amongBodies(async ({ page }) => {
      const own = page.getByRole('heading', { name: bodyGroupName(body), exact: true }).locator('..');
      await own.getByText(`${name} var vikarie till och med`).waitFor();
      await own.getByText(nobody).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await own.getByRole('button', { name: `Ta bort ${name} ur gruppen` }).click();
      await own.getByText(`${name} är borttagen ur SharePointgruppen.`).waitFor();
      await own.getByText(`${name} var vikarie till och med`).waitFor({ state: 'detached' });
      await own.getByText(nobody).waitFor();
    });
    await inCase('staben', late, async ({ page }) => {
      await page.getByText(`${bodyName} har ingen som för in beslut.`).first().waitFor();
    });
    await expect(sendDecision('sent-removed')).rejects.toMatchObject({ kind: 'denied' });
  });
});
