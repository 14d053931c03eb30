import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { recordDecision } from '../../../application/approval/recordDecision';
import { daysAfter } from '../../../domain/calendar/calendarDate';
import type { ChainStep, DecisionRecord } from '../../../domain/approval/record';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { createRecordingOutlet } from '../../../testing/interface/recordingOutlet';
import { showView } from '../../../testing/interface/showView';
import { reviewedEvery } from '../../../testing/reviewedEvery';
import { established, meetingGroups, openMeetingSite } from '../../../testing/meeting/meetingSite';
import type { MeetingPerson, MeetingSite, MeetingSiteOptions } from '../../../testing/meeting/meetingSite';
import { OutletContext } from '../../output/OutletContext';
import { Decisions } from '../Decisions';

const user = userEvent.setup({ delay: null });

/** A site whose body meets on 26 March and 7 May; papers close two weeks ahead, for the first meeting today. */
async function held(options: MeetingSiteOptions = {}): Promise<MeetingSite> {
  const site = await openMeetingSite(options);
  for (const [key, date] of [['m1', '2026-03-26'], ['m2', '2026-05-07']] as const) {
    site.world.meetings.set(key, { key, body: 'rsl', date, papersBy: daysAfter(date, -14), place: 'Linköping', version: '"1"' });
  }
  return site;
}

const outlet = createRecordingOutlet();

const show = (site: MeetingSite, person: MeetingPerson, query = '?organ=rsl&mote=m1'): ReturnType<typeof showView> => {
  window.history.replaceState(null, '', `/${query}`);
  return showView(
    <OutletContext.Provider value={outlet}>
      <Decisions mandateKey="" />
    </OutletContext.Provider>,
    site.as(person)
  );
};

const afterMeeting = (site: MeetingSite): void => site.world.clock.advance(16 * 86_400_000);

const decisionsIn = (site: MeetingSite): readonly DecisionRecord[] =>
  site.world.ledger.flatMap(({ record }) => (record?.type === 'decision' ? [record] : []));

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

const majority: ChainStep = { key: 'vote', kind: 'establish', bodies: ['rsl'], quorum: 'majority' };

beforeEach(() => window.localStorage.clear());

describe('the list', () => {
  it('leads to the meeting of the cases, which stand under its name', async () => {
    const site = await held();
    await site.handInAll();
    const { container } = show(site, 'recorder', '');
    const section = await screen.findByRole('region', { name: 'Regionsjukvårdsledningen 26 mars 2026 · 11 ärenden' });
    expect(within(section).getByText('Handlingar senast 12 mars 2026.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(within(section).getByRole('link', { name: 'Öppna mötet: Regionsjukvårdsledningen 26 mars 2026' }));
    expect(await screen.findByRole('heading', { name: 'Möte: Regionsjukvårdsledningen' })).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe('?organ=rsl&mote=m1'));
  });

  it('says that a meeting has been held and its cases are late, first of all', async () => {
    const site = await held();
    await site.handIn('rag-1');
    afterMeeting(site);
    await site.handIn('rag-2');
    show(site, 'recorder', '');
    await screen.findByText('Mötet har hållits. Besluten är inte införda.');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Regionsjukvårdsledningen 26 mars 2026 · 1 ärende', 'Regionsjukvårdsledningen 7 maj 2026 · 1 ärende']);
    expect(screen.getByText('Försenat: skulle ha besvarats 26 mars 2026')).toBeTruthy();
    await user.click(button('Försenat (1)'));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    await waitFor(() => expect(window.location.search).toBe('?visa=forsenat'));
  });

  it('tells a convener where what was handed in is', async () => {
    const site = await held();
    await site.handIn('rag-1');
    show(site, 'convener', '');
    const section = await screen.findByRole('region', { name: 'Inlämnat av grupper du skriver för · 1 ärende' });
    expect(within(section).getByText(/^Väntar på Regionsjukvårdsledningen, möte 26 mars 2026 · inlämnat/i)).toBeTruthy();
  });
});

describe('the table of a meeting', () => {
  it('records eleven cases with the date once and § counted up, and tells how it goes', async () => {
    const site = await held();
    await site.handInAll();
    afterMeeting(site);
    const { container } = show(site, 'recorder');
    const date = (await screen.findByLabelText('Mötesdatum')) as HTMLInputElement;
    expect(date.value).toBe('2026-03-26');
    await user.type(screen.getByLabelText(/Första paragrafen/), '14');
    await user.type(screen.getByLabelText('Diarienummer'), 'RSL 2026/9');
    await user.click(screen.getByLabelText('Markera alla'));
    expect((screen.getByLabelText('Paragraf för RAG Ögon') as HTMLInputElement).value).toBe('24');
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(button('Fastställ alla markerade (11)'));
    expect(await screen.findByText('Alla 11 beslut är införda.')).toBeTruthy();
    expect(decisionsIn(site).map(({ paragraph, meetingDate, diaryNumber }) => `${meetingDate} ${paragraph} ${diaryNumber}`)).toEqual(
      meetingGroups.map((_group, index) => `2026-03-26 ${14 + index} RSL 2026/9`)
    );
    expect(screen.getAllByText(/^Fastställt, § \d+$/)).toHaveLength(11);
    const messages = (await screen.findByRole('heading', { name: 'Meddela dem som står på tur' })).closest('section')!;
    const [publish, group] = within(messages).getAllByRole('link', { name: /^Mejla/ }).map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
    expect(within(messages).getAllByRole('listitem')).toHaveLength(2);
    expect(publish).toMatch(/^mailto:\?subject=11 uppdragsbeskrivningar väntar på er/);
    expect(group).toMatch(/Uppdragen är fastställda\.\s+Det gäller RAG Allergi, .* och RAG Ögon\.\s+Öppna ärendena: http:\/\/localhost\/$/);
    expect(await accessibilityProblems(container)).toEqual([]);
    expect(window.localStorage).toHaveLength(0);
  });

  it('says per row what happened, keeps the rest over a reload, and a repeat finishes it with the same §', async () => {
    const site = await held();
    await site.handInAll();
    afterMeeting(site);
    const first = show(site, 'recorder');
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    await user.click(screen.getByLabelText('Markera alla'));
    for (let call = 0; call < 3; call += 1) site.world.faults.failNext('caseIndex.write', 'offline');
    site.world.faults.loseNextAnswer('ledger.append');
    await user.click(button('Fastställ alla markerade (11)'));
    expect(await screen.findByText('0 av 11 beslut är införda. Resten står kvar i tabellen.')).toBeTruthy();
    expect(screen.getAllByText(/Inte infört: servern svarade inte/)).toHaveLength(10);
    first.unmount();

    show(site, 'recorder');
    await screen.findByRole('button', { name: 'Fastställ alla markerade (10)' });
    await user.click(button('Fastställ alla markerade (10)'));
    expect(await screen.findByText('Alla 10 beslut är införda.')).toBeTruthy();
    expect(decisionsIn(site).map(({ paragraph }) => paragraph)).toEqual(meetingGroups.map((_group, index) => String(14 + index)));
  });

  it('names what is missing, goes there, and writes nothing', async () => {
    const site = await held();
    await site.handInAll();
    show(site, 'recorder');
    await user.click(await screen.findByLabelText('Markera RAG Allergi'));
    await user.click(button('Fastställ alla markerade (1)'));
    expect(await screen.findByText('Ange vilken dag mötet hölls.')).toBeTruthy();
    expect(screen.getByText('Ange paragrafen.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Mötesdatum')));
    expect(decisionsIn(site)).toEqual([]);
  });

  it('tells which case somebody else decided meanwhile, and records the others', async () => {
    const site = await held();
    const [snapshot] = await site.handInAll();
    afterMeeting(site);
    show(site, 'recorder');
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    await user.click(screen.getByLabelText('Markera RAG Allergi'));
    await user.click(screen.getByLabelText('Markera RAG Diabetes'));
    await recordDecision(site.as('colleague'), established(snapshot!, '7', { recordKey: 'colleague' }));
    await user.click(button('Fastställ alla markerade (2)'));
    expect(await screen.findByText(/1 av 2 beslut är införda/)).toBeTruthy();
    expect(screen.getByText(/^Organets beslut är redan infört/)).toBeTruthy();
    expect(decisionsIn(site).map(({ paragraph }) => paragraph)).toEqual(['7', '15']);
    await user.click(button('Läs in mötet igen'));
    await waitFor(() => expect(screen.queryByLabelText('Markera RAG Allergi')).toBeNull());
  });

  it('sends one back with a comment and never without, while the others are established', async () => {
    const site = await held();
    await site.handInAll();
    afterMeeting(site);
    const { container } = show(site, 'recorder');
    await user.click(await screen.findByRole('button', { name: 'Kommentera, skicka tillbaka eller avslå: RAG Allergi' }));
    await user.click(button('Skicka tillbaka'));
    expect(await screen.findByText('Skriv varför, så att gruppen kan arbeta vidare.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.type(screen.getByLabelText('Kommentar'), 'Skriv om tidplanen.');
    await user.click(button('Skicka tillbaka'));
    expect(await screen.findByText('Skickat tillbaka')).toBeTruthy();
    expect(decisionsIn(site)).toMatchObject([{ outcome: 'sendBack', comment: 'Skriv om tidplanen.' }]);
    const mail = await screen.findByRole('link', { name: 'Mejla: RAG Allergi: besked om uppdragsbeskrivningen' });
    expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toMatch(/Uppdraget är skickat tillbaka.*Öppna ärendet: http:\/\/localhost\/\?uppdrag=m-rag-1$/s);
  });

  it('never gives a § twice when cases are recorded one by one', async () => {
    const site = await held();
    await site.handIn('rag-1');
    await site.handIn('rag-2');
    afterMeeting(site);
    show(site, 'recorder');
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    await user.click(screen.getByLabelText('Markera RAG Allergi'));
    await user.click(button('Fastställ alla markerade (1)'));
    await screen.findByText('Fastställt, § 14');
    await user.click(screen.getByLabelText('Markera RAG Barnkirurgi'));
    expect((screen.getByLabelText('Paragraf för RAG Barnkirurgi') as HTMLInputElement).value).toBe('15');
  });

  it('asks for votes where one body decides by majority, and holds them to the outcome', async () => {
    const site = await held({ steps: [majority] });
    await site.handIn('rag-1');
    afterMeeting(site);
    show(site, 'recorder');
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    await user.click(screen.getByLabelText('Markera RAG Allergi'));
    await user.click(button('Fastställ alla markerade (1)'));
    expect(await screen.findByText('Ange rösterna för och emot.')).toBeTruthy();
    await user.type(screen.getByLabelText('Röster för, RAG Allergi'), '2');
    await user.type(screen.getByLabelText('Röster emot, RAG Allergi'), '5');
    await user.click(button('Fastställ alla markerade (1)'));
    expect(await screen.findByText('Rösterna räcker inte till bifall. Avslå i stället.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Röster för, RAG Allergi'));
    await user.type(screen.getByLabelText('Röster för, RAG Allergi'), '6');
    await user.click(button('Fastställ alla markerade (1)'));
    expect(await screen.findByText('Beslutet är infört.')).toBeTruthy();
    expect(decisionsIn(site)).toMatchObject([{ votes: { for: 6, against: 5 } }]);
  });

  it('takes endorsements and establishments in the same table, each with its verb', async () => {
    const site = await held({
      steps: [
        { key: 'endorse', kind: 'endorse', bodies: ['rsl'], quorum: 'allOf' },
        { key: 'establish', kind: 'establish', bodies: ['rsl'], quorum: 'meeting' }
      ]
    });
    await site.handIn('rag-1');
    await site.handIn('rag-2');
    afterMeeting(site);
    show(site, 'recorder');
    await user.click(await screen.findByLabelText('Markera RAG Allergi'));
    await user.click(button('Tillstyrk alla markerade (1)'));
    expect(await screen.findByText('Beslutet är infört.')).toBeTruthy();
    expect(decisionsIn(site)).toMatchObject([{ step: 'endorse', meetingDate: '2026-03-26' }]);
  });

  it('says why the one who handed in may not decide where that is not allowed', async () => {
    const site = await held({ chain: { independent: true } });
    site.world.bodies.get('rsl')!.recorders.set('convener', { account: 'convener', name: '', email: '' });
    await site.handIn('rag-1');
    show(site, 'convener');
    expect(await screen.findByText('du lämnade in uppdraget, så någon annan för in beslutet')).toBeTruthy();
    expect((screen.getByLabelText('Markera RAG Allergi') as HTMLInputElement).disabled).toBe(true);
  });

  it('establishes and publishes in one for who may do both, and offers it to nobody else', async () => {
    const site = await held();
    await site.handIn('rag-1');
    await site.handIn('rag-2');
    afterMeeting(site);
    const first = show(site, 'recorder');
    await screen.findByRole('button', { name: 'Fastställ alla markerade (0)' });
    expect(screen.queryByRole('button', { name: /publicera/i })).toBeNull();
    first.unmount();

    show(site, 'staff');
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    await user.click(screen.getByLabelText('Markera alla'));
    await user.click(button('Fastställ och publicera alla markerade (2)'));
    expect(await screen.findByText('Alla 2 beslut är införda.')).toBeTruthy();
    expect([...site.world.published.keys()]).toEqual(['m-rag-1', 'm-rag-2']);
  });

  it('proposes a day of review for what is published, and sends the same after an interruption', async () => {
    const site = await held();
    await site.handIn('rag-1');
    await site.handIn('rag-2');
    afterMeeting(site);
    window.history.replaceState(null, '', '/?organ=rsl&mote=m1');
    const open = (years: number): ReturnType<typeof showView> => showView(<Decisions mandateKey="" />, reviewedEvery(site.as('staff'), years));
    const first = open(2);
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    const field = (): HTMLInputElement => screen.getByLabelText('Ses över senast (frivilligt)') as HTMLInputElement;
    await waitFor(() => expect(field().value).toBe('2028-03-26'));
    await user.click(screen.getByLabelText('Markera alla'));
    site.world.faults.failNext('established.publish', 'offline');
    await user.click(button('Fastställ och publicera alla markerade (2)'));
    expect(await screen.findByText(/0 av 2 beslut är införda/)).toBeTruthy();
    first.unmount();

    open(5);
    // One lies in the ledger and is not published; the other was left.
    await user.click(await screen.findByRole('button', { name: 'Publicera alla fastställda (1)' }));
    await screen.findByText(/· Fastställt, § 14, och publicerat$/);
    await user.click(button('Fastställ och publicera alla markerade (1)'));
    expect(await screen.findByText('Beslutet är infört.')).toBeTruthy();
    expect([...site.world.published.values()].map(({ mandate }) => mandate.reviewDate)).toEqual(['2028-03-26', '2028-03-26']);
  });

  it('publishes what the meeting established but nobody published', async () => {
    const site = await held();
    const snapshot = await site.handIn('rag-1');
    await recordDecision(site.as('recorder'), established(snapshot, '7'));
    show(site, 'staff');
    await user.click(await screen.findByRole('button', { name: 'Publicera alla fastställda (1)' }));
    expect(await screen.findByText(/· Fastställt, § 7, och publicerat$/)).toBeTruthy();
    expect(site.world.published.has('m-rag-1')).toBe(true);
  });
});

describe('the papers of a meeting', () => {
  it('are an agenda before it, to copy and as Word', async () => {
    const site = await held();
    await site.handIn('rag-1');
    const { container } = show(site, 'recorder');
    await user.click(await screen.findByRole('button', { name: 'Visa föredragningslista' }));
    expect(await screen.findByText('Regionsjukvårdsledningen, sammanträde 26 mars 2026, Linköping')).toBeTruthy();
    expect(screen.getByText('Förslag till beslut: Regionsjukvårdsledningen fastställer uppdragsbeskrivningen.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(button('Kopiera'));
    expect(await screen.findByText('Kopierat. Klistra in i ditt dokument.')).toBeTruthy();
    expect(outlet.copied[0]?.text).toContain('Föredragningslista\nRegionsjukvårdsledningen, sammanträde 26 mars 2026, Linköping\n');
    await user.click(button('Ladda ner som Word'));
    expect(await screen.findByText('Word-filen är hämtad.')).toBeTruthy();
    expect(outlet.saved[0]?.name).toBe('Regionsjukvårdsledningen Föredragningslista 2026-03-26.docx');
  });

  it('are an extract after it, of the whole meeting or one case', async () => {
    const site = await held();
    await site.handIn('rag-1');
    await site.handIn('rag-2');
    afterMeeting(site);
    show(site, 'recorder');
    await user.type(await screen.findByLabelText(/Första paragrafen/), '14');
    await user.click(screen.getByLabelText('Markera alla'));
    await user.click(button('Fastställ alla markerade (2)'));
    await screen.findByText('Alla 2 beslut är införda.');
    await user.click(button('Visa protokollsutdrag'));
    expect(await screen.findByRole('heading', { name: '§ 14 Uppdragsbeskrivning för RAG Allergi' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '§ 15 Uppdragsbeskrivning för RAG Barnkirurgi' })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Protokollsutdrag'), 'RAG Barnkirurgi');
    expect(screen.queryByRole('heading', { name: '§ 14 Uppdragsbeskrivning för RAG Allergi' })).toBeNull();
  });
});
