import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { delegate } from '../../../application/delegation/delegate';
import type { ChainStep, LedgerRecord } from '../../../domain/approval/record';
import type { Snapshot } from '../../../domain/mandate/snapshot';
import { createSnapshot } from '../../../domain/mandate/createSnapshot';
import { emptyAnswer } from '../../../domain/mandate/emptyAnswer';
import { pagesOf } from '../../../domain/sitePages/pages';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { templates } from '../../../templates/templates';
import { establishing, openScene } from '../../../testing/decisions/scene';
import type { Login, Scene } from '../../../testing/decisions/scene';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { Decisions } from '../Decisions';

const groupKey = 'rag-barnonkologi';
const mandateKey = `m-${groupKey}`;
const consultation: ChainStep = { key: 'remiss', kind: 'consultation', bodies: ['rpo-barn', 'rpo-hjarta'], quorum: 'allOf' };

let scene: Scene;

const show = (login: Login): ReturnType<typeof showView> =>
  showView(<Decisions mandateKey={mandateKey} />, scene.ports(login), 'sv-SE', pagesOf({ editorPage: '/u/SitePages/Uppdrag.aspx' }));

const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const open = async (name: string): Promise<void> => userEvent.click(await screen.findByText(name));
const trail = async (): Promise<HTMLElement> => screen.findByRole('complementary', { name: 'Ärendets gång' });
const of = (type: LedgerRecord['type']): number => scene.world.ledger.filter(({ record }) => record?.type === type).length;

/** The same mandate with another task, handed in after a text before it. */
async function submitAgain(before: Snapshot, task: string, comment: string): Promise<Snapshot> {
  const template = templates.find(({ family, version }) => `${family} ${version}` === `${before.content.template.family} ${before.content.template.version}`)!;
  const draft = { key: mandateKey, groupKey, template: { family: template.family, version: template.version }, variables: before.content.variables };
  const answers = { ...barnonkologiAnswers, uppdrag: { ...emptyAnswer('listOrText'), items: [{ key: 'u1', text: task }] } };
  const snapshot = createSnapshot(template, { ...draft, answers }, before.hash);
  await scene.ports('convener').snapshots.freeze(groupKey, snapshot);
  const { key: snapshotKey, hash: snapshotHash } = snapshot;
  await scene.write('convener', `groups/${groupKey}`, { type: 'submission', mandateKey, groupKey, snapshotKey, snapshotHash, comment });
  return snapshot;
}

beforeEach(async () => {
  window.localStorage.clear();
  scene = await openScene();
});

describe('the text of a case', () => {
  it('is shown against the one in force, with what differs', async () => {
    const first = await scene.submit(groupKey);
    await scene.decide('rpo-barn', first);
    const { key: snapshotKey, hash: snapshotHash } = first;
    await scene.write('publisher', 'publication', {
      type: 'publication', mandateKey, snapshotKey, snapshotHash, fileId: 'f', fileVersion: '1.0', textHash: snapshotHash
    });
    await submitAgain(first, 'Kartlägga sena komplikationer', '');
    const { container } = show('recorder');
    await press('Ändringar mot gällande');
    expect(screen.getByText('Underlaget jämfört med det uppdrag som gäller nu.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nästa ändring' })).toBeTruthy();
    expect(container.textContent).toContain('Kartlägga sena komplikationer');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Underlaget');
    expect(screen.queryByRole('button', { name: 'Nästa ändring' })).toBeNull();
  });

  it('says that there is nothing in force to compare with', async () => {
    await scene.submit(groupKey);
    show('recorder');
    expect(await screen.findByText('Gruppen har inget gällande uppdrag att jämföra med.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ändringar mot gällande' })).toBeNull();
  });

  it('tells how the draft has moved since, and shows it on demand', async () => {
    await scene.submit(groupKey);
    // The draft of the scene is empty: it has moved from everything that was handed in.
    show('recorder');
    expect(await screen.findByText(/Gruppen har fortsatt skriva: utkastet skiljer sig från underlaget på \d+ ställen/)).toBeTruthy();
    await press('Visa vad som har ändrats');
    expect(screen.getByText(/Gruppens utkast nu jämfört med underlaget/)).toBeTruthy();
  });

  it('comes with what the review stops at and what was said about the draft', async () => {
    await scene.submit(groupKey);
    await scene.ports('convener').comments.add([
      { key: 'c1', mandateKey, groupKey, sectionKey: 'uppdrag', kind: 'comment', commentKey: '', text: 'Ska vi nämna sena effekter?', quote: '', fileAuthor: '' }
    ]);
    const { container } = show('recorder');
    expect(await screen.findByText(/^Granskning \(\d+\)$/)).toBeTruthy();
    await open('Kommentarer till utkastet (1)');
    expect(screen.getByText('Ska vi nämna sena effekter?')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('can be decided when what stands around it cannot be read', async () => {
    await scene.submit(groupKey);
    scene.world.faults.failNext('comments.ofMandate', 'offline');
    show('recorder');
    expect(await screen.findByText(/kunde inte läsas in/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fastställ' })).toBeTruthy();
    await press('Försök igen');
    expect(await screen.findByText(/^Granskning/)).toBeTruthy();
  });
});

describe('the trail of a case', () => {
  it('ends with the meeting waited for, and in grey with what comes after', async () => {
    scene = await openScene({ steps: [consultation, establishing] });
    await scene.submit(groupKey);
    await scene.ports('admin').meetings.save({ key: 'a', body: 'rpo-barn', date: '2026-12-10', papersBy: '2026-12-01', place: '', version: '' });
    show('convener');
    const line = within(await trail());
    expect(line.getByText('Väntar på RPO Barn och ungdomars hälsa, nästa möte 10 december 2026')).toBeTruthy();
    expect(line.getByText('Sedan fastställer RPO Barn och ungdomars hälsa')).toBeTruthy();
    expect(line.getByText('Sedan publiceras uppdraget')).toBeTruthy();
    expect(line.getByText('Har väntat sedan 22 november 2026')).toBeTruthy();
  });

  it('says when nobody records a body’s decisions, and who can do something about it', async () => {
    await scene.submit(groupKey);
    scene.world.bodies.get('rpo-barn')!.recorders.clear();
    show('admin');
    expect(await screen.findByText(/RPO Barn och ungdomars hälsa har ingen som för in beslut\. En administratör/)).toBeTruthy();
  });

  it('names to one who may not decide those who may', async () => {
    await scene.submit(groupKey);
    scene.world.bodies.get('rpo-barn')!.recorders.delete('admin');
    show('admin');
    expect(await screen.findByText(/^Beslut förs in av .*Rolf Protokollsson/)).toBeTruthy();
  });

  it('keeps one who handed in from deciding, where the rule says so', async () => {
    scene = await openScene({ independent: true });
    const snapshot = await scene.submit(groupKey);
    const entry = scene.world.ledger.find(({ record }) => record?.type === 'submission')!;
    scene.world.ledger.splice(scene.world.ledger.indexOf(entry), 1, { ...entry, account: 'recorder' });
    show('recorder');
    expect(await screen.findByText(/någon annan föra in beslutet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fastställ' })).toBeNull();
    expect(snapshot.content.groupKey).toBe(groupKey);
  });

  it('offers a substitute whose period has ended nothing that would not count, and says so', async () => {
    const period = { from: '2026-11-22', until: '2026-12-06', comment: 'Semester' };
    await delegate(scene.ports('admin'), { ...period, bodies: ['rpo-barn'], sharePointGroup: 'Uppdrag beslut rpo-barn', substitute: 'recorder', name: 'Rolf Protokollsson', recordKey: 'd1' });
    await scene.submit(groupKey);
    scene.world.clock.advance(15 * 86_400_000);
    const { container } = show('recorder');
    expect(await screen.findByText(/^Din tid som vikarie har gått ut\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fastställ' })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('a consultation', () => {
  beforeEach(async () => {
    scene = await openScene({ steps: [consultation, establishing] });
    const snapshot = await scene.submit(groupKey);
    await scene.decide('rpo-hjarta', snapshot, { step: 'remiss', comment: 'Bra.\nTack.', meetingDate: '', paragraph: '' });
  });

  it('gathers its answers in one table, which is copied as one', async () => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => copied.push(text) } });
    const { container } = show('recorder');
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(screen.getByText('Har inte svarat')).toBeTruthy();
    await press('Kopiera alla svar');
    expect(await screen.findByText('Svaren är kopierade.')).toBeTruthy();
    expect(copied).toEqual([
      'Organ\tSvar\tKommentar\tDatum\nRPO Hjärt- och kärlsjukdomar\tInget att erinra\tBra. Tack.\t22 november 2026\nRPO Barn och ungdomars hälsa\tHar inte svarat\t\t'
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is closed by the group, which first reads who is silent', async () => {
    const { container } = show('convener');
    await open('Avsluta remissen …');
    expect(screen.getByText(/^RPO Barn och ungdomars hälsa har inte svarat\./)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/Varför avslutas den nu/), 'Tiden har gått ut.');
    await press('Avsluta remissen');
    expect(await screen.findByText('Remissen är avslutad.')).toBeTruthy();
    expect(within(await trail()).getByText('Svarade inte: RPO Barn och ungdomars hälsa')).toBeTruthy();
    expect(screen.getByText('Svarade inte')).toBeTruthy();
    expect(of('consultationClosed')).toBe(1);
  });

  it('gets another last day, which is not a day that has been', async () => {
    show('convener');
    await open('Ange ny sista dag …');
    await press('Ange sista dagen');
    expect(await screen.findByText('Ange en dag.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/Ny sista dag/), '2026-11-01');
    await press('Ange sista dagen');
    expect(await screen.findByText(/Dagen har redan varit/)).toBeTruthy();
    await userEvent.clear(screen.getByLabelText(/Ny sista dag/));
    await userEvent.type(screen.getByLabelText(/Ny sista dag/), '2026-12-24');
    await press('Ange sista dagen');
    expect(await screen.findByText('Den nya sista dagen är införd.')).toBeTruthy();
    expect(screen.getByText('Väntar på RPO Barn och ungdomars hälsa, senast 24 december 2026')).toBeTruthy();
  });

  it('is not closed by others than the group', async () => {
    show('recorder');
    await screen.findByRole('button', { name: 'Inget att erinra' });
    expect(screen.queryByText('Avsluta remissen …')).toBeNull();
  });
});

describe('a case that was sent back', () => {
  it('shows the body what it asked for and what the group answers, and what has changed', async () => {
    const first = await scene.submit(groupKey);
    await scene.decide('rpo-barn', first, { outcome: 'sendBack', comment: 'Skriv ut när ni levererar.', meetingDate: '', paragraph: '' });
    await submitAgain(first, 'Leverera varje mars', 'Leveransdatum är inskrivet.');
    const { container } = show('recorder');
    const answer = (await screen.findByRole('heading', { name: 'Svar på återremiss' })).parentElement!;
    expect(answer.textContent).toContain('RPO Barn och ungdomars hälsa skrev:Skriv ut när ni levererar.');
    expect(answer.textContent).toContain('RAG Barnonkologi och hematologi svarar:Leveransdatum är inskrivet.');
    expect(within(await trail()).getByRole('heading', { name: 'Omgång 2' })).toBeTruthy();
    expect(within(await trail()).getByText('Svar på återremiss: ”Leveransdatum är inskrivet.”')).toBeTruthy();
    expect(screen.getByText('Från tidigare omgångar (1)')).toBeTruthy();
    await press('Ändringar sedan förra omgången');
    expect(container.textContent).toContain('Leverera varje mars');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('the group in its case', () => {
  it('takes the text back', async () => {
    await scene.submit(groupKey);
    show('convener');
    await press('Ta tillbaka');
    expect(await screen.findByText(/Uppdraget är taget tillbaka/)).toBeTruthy();
    expect(screen.getByText('Taget tillbaka av gruppen.')).toBeTruthy();
  });
});

describe('a mandate in force', () => {
  let snapshot: Snapshot;
  beforeEach(async () => {
    snapshot = await scene.submit(groupKey);
    await scene.decide('rpo-barn', snapshot);
    const { key: snapshotKey, hash: snapshotHash } = snapshot;
    await scene.write('publisher', 'publication', {
      type: 'publication', mandateKey, snapshotKey, snapshotHash, fileId: 'f', fileVersion: '1.0', textHash: snapshotHash
    });
  });

  it('is withdrawn by the body that establishes, with its meeting and why', async () => {
    const { container } = show('recorder');
    await open('Upphäv uppdraget …');
    await press('Upphäv');
    expect(await screen.findByText('Skriv varför uppdraget upphävs.')).toBeTruthy();
    expect(screen.getByText('Ange vilken dag mötet hölls.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText(/Varför upphävs det/), 'Gruppen har slutfört uppdraget.');
    await userEvent.type(screen.getByLabelText(/Mötesdatum/), '2026-11-20');
    await userEvent.type(screen.getByLabelText(/Paragraf/), '§ 9');
    await press('Upphäv');
    expect(await screen.findByText(/Uppdraget är upphävt/)).toBeTruthy();
    expect(within(await trail()).getByText('RPO Barn och ungdomars hälsa upphävde uppdraget.')).toBeTruthy();
    expect(of('withdrawal')).toBe(1);
  });

  it('is said to be in force still where a renewal was withdrawn before it was published', async () => {
    const renewal = await submitAgain(snapshot, 'Kartlägga sena komplikationer', '');
    await scene.decide('rpo-barn', renewal);
    const { key: snapshotKey, hash: snapshotHash } = renewal;
    await scene.write('admin', 'bodies/rpo-barn', {
      type: 'withdrawal', mandateKey, snapshotKey, snapshotHash, comment: 'Skrivs om', meetingDate: '2026-11-20', paragraph: '8'
    });
    show('recorder');
    expect(
      await screen.findByText(
        'I kraft är det uppdrag som RPO Barn och ungdomars hälsa fastställde 18 november 2026, § 52. ' +
          'Ett nyare uppdrag upphävdes av RPO Barn och ungdomars hälsa 20 november 2026, innan det publicerades.'
      )
    ).toBeTruthy();
  });

  it('is not withdrawn by others', async () => {
    show('convener');
    await trail();
    expect(screen.queryByText('Upphäv uppdraget …')).toBeNull();
  });
});
