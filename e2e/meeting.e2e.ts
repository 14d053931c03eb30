import { connect } from '../src/adapters/sharepoint/connection/connect';
import { createAdministration } from '../src/adapters/sharepoint/createAdministration';
import { recordBinding } from '../src/application/configuration/recordBinding';
import { provisionGroup } from '../src/application/provisioning/provisionGroup';
import type { Ports } from '../src/application/ports/ports';
import { swedishDay } from '../src/domain/calendar/swedishDay';
import { handInText } from '../src/testing/meeting/handInText';
import { meetingGroups } from '../src/testing/meeting/meetingSite';
import { accessibilityFindings } from './accessibility';
import { countClicks } from './site/countClicks';
import { demoScene } from './site/demoScene';
import { portsAs } from './site/portsAs';
import { patience } from './site/startSite';
import { visit } from './site/visitor';

const scene = demoScene();
const today = swedishDay(new Date());

const portsOf = (login: string): Ports => portsAs(scene.site, login);

/** Eleven groups hand in their mandates for RSL's meeting today, whose papers close today. */
beforeAll(async () => {
  const { provisioning, rosterEditor } = createAdministration(connect(scene.site.address, 'admin@uppdrag.example'));
  const ports = portsOf('admin');
  await rosterEditor.add({ groups: meetingGroups, seats: [], terms: [], people: [] });
  await ports.meetings.save({ key: 'rsl-today', body: 'rsl', date: today, papersBy: today, place: 'Linköping', version: '' });
  for (const group of meetingGroups) {
    await provisionGroup(provisioning, group);
    await recordBinding(ports, { type: 'binding', groupKey: group.key, chainKey: 'sydostra-rag', relations: { establishingBody: ['rsl'] } }, `meeting-${group.key}`);
    await handInText(ports, group);
  }
}, patience);

describe('a meeting of eleven cases', () => {
  it('comes from a list that is shown after two batches and no other request to SharePoint', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'staben');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/_api/')) asked.push(request.url().replace(/.*\/_api\//, ''));
    });
    await open('Beslut.aspx');
    await page.getByRole('link', { name: /^Öppna mötet: Regionsjukvårdsledningen/ }).waitFor();
    expect(asked).toEqual(['$batch', '$batch']);
    await leave();
  });

  it('is recorded with at most 25 clicks from the list, each case with § and diary number of its own', async () => {
    const { page, open, leave } = await visit(scene.browser, scene.site, 'staben');
    const clicks = await countClicks(page);
    await open('Beslut.aspx');
    await page.getByRole('link', { name: /^Öppna mötet: Regionsjukvårdsledningen/ }).click();
    await page.getByLabel(/Första paragrafen/).click();
    await page.keyboard.insertText('14');
    await page.getByLabel('Länk till protokollet').click();
    await page.keyboard.insertText('https://uppdrag.example/protokoll');
    await page.getByText('Markera alla', { exact: true }).click();
    for (const [index, { name }] of meetingGroups.entries()) {
      await page.getByLabel(`Diarienummer för ${name}`).click();
      await page.keyboard.insertText(`RSL 2026/${100 + index}`);
    }
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fastställ alla markerade (11)' }).click();
    await page.getByText('Alla 11 beslut är införda.').waitFor({ timeout: 60_000 });
    expect(await clicks()).toBeLessThanOrEqual(25);
    expect(await clicks()).toBeGreaterThan(5);

    const decided = await Promise.all(meetingGroups.map(({ key }) => portsOf('admin').ledger.ofCase(`m-${key}`)));
    expect(decided.map((entries) => entries.flatMap(({ folder, record }) => (record?.type === 'decision' ? [`${folder} ${record.meetingDate} § ${record.paragraph} ${record.diaryNumber}`] : [])))).toEqual(
      meetingGroups.map((_group, index) => [`bodies/rsl ${today} § ${14 + index} RSL 2026/${100 + index}`])
    );

    await page.getByRole('button', { name: 'Visa protokollsutdrag' }).click();
    await page.getByRole('heading', { name: /^§ 24 Uppdragsbeskrivning för RAG Ögon/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ladda ner som Word' }).click();
    expect((await download).suggestedFilename()).toBe(`Regionsjukvårdsledningen Protokollsutdrag ${today}.docx`);
    await leave();
  });
});
