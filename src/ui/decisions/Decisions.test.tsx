import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { pagesOf } from '../../domain/sitePages/pages';
import { openScene } from '../../testing/decisions/scene';
import type { Login, Scene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { Decisions } from './Decisions';

const group = 'RAG Barnonkologi och hematologi';

const show = (scene: Scene, login: Login, mandateKey: string = ''): ReturnType<typeof showView> =>
  showView(<Decisions mandateKey={mandateKey} />, scene.ports(login), 'sv-SE', pagesOf({ editorPage: '/sites/u/SitePages/Uppdrag.aspx' }));

const decisionsIn = (scene: Scene): readonly unknown[] =>
  scene.world.ledger.filter(({ record }) => record?.type === 'decision');

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', '/');
  window.localStorage.clear();
  scene = await openScene();
});

describe('the list of decisions', () => {
  it('groups what waits for the recorder by body and folds the rest', async () => {
    await scene.submit('rag-barnonkologi');
    await scene.submit('rag-hjartsvikt');
    const { container } = show(scene, 'recorder');

    const waiting = await screen.findByRole('region', { name: 'RPO Barn och ungdomars hälsa · 1 ärende' });
    expect(within(waiting).getByRole('link', { name: group })).toBeTruthy();
    expect(within(waiting).getByText('Nytt uppdrag · inlämnat 22 november 2026 av Karin Fiktivström')).toBeTruthy();
    const others = screen.getByText('Väntar på andra (1)').closest('details')!;
    expect(others.open).toBe(false);
    expect(within(others).getByText(/väntar på RPO Hjärt- och kärlsjukdomar/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('begins with what others have done since the last visit, until it is marked as read', async () => {
    const first = show(scene, 'recorder');
    await screen.findByText('Det finns inga ärenden ännu.');
    first.unmount();
    await scene.submit('rag-barnonkologi');
    const { container } = show(scene, 'recorder');
    const news = await screen.findByRole('region', { name: 'Nytt för dig (1)' });
    const [line] = within(news).getAllByRole('listitem');
    expect(line!.textContent).toMatch(/^RAG Barnonkologi och hematologi lämnade in uppdraget\. \d/);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(within(news).getByRole('button', { name: 'Markera som läst' }));
    expect(screen.queryByText(/Nytt för dig/)).toBeNull();
  });

  it('tells the publisher what waits to be published', async () => {
    await scene.decide('rpo-barn', await scene.submit('rag-barndiabetes'));
    show(scene, 'publisher');
    const waiting = await screen.findByRole('region', { name: 'Väntar på publicering · 1 ärende' });
    expect(
      within(waiting).getByText('Nytt uppdrag · fastställt 18 november 2026 av RPO Barn och ungdomars hälsa')
    ).toBeTruthy();
  });

  it('says what will be here when there are no cases', async () => {
    show(scene, 'recorder');
    expect(await screen.findByText('Det finns inga ärenden ännu.')).toBeTruthy();
  });

  it('tells a reader why there is nothing and who can give access', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'reader');
    expect(await screen.findByText(/Du är läsare/)).toBeTruthy();
    expect(screen.getByText(/Staben ger behörighet/)).toBeTruthy();
    expect(screen.queryByText(group)).toBeNull();
  });

  it('offers to try again when the server cannot be reached', async () => {
    await scene.submit('rag-barnonkologi');
    scene.world.faults.failNext('caseIndex.open', 'offline');
    show(scene, 'recorder');
    expect((await screen.findByRole('alert')).textContent).toContain('Det går inte att nå servern');
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('link', { name: group })).toBeTruthy();
  });

  it('opens a case at an address of its own and comes back to its row', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'recorder');
    await userEvent.click(await screen.findByRole('link', { name: group }));

    const heading = await screen.findByRole('heading', { level: 2, name: group });
    expect(document.activeElement).toBe(heading);
    expect(window.location.search).toBe('?uppdrag=m-rag-barnonkologi');

    await userEvent.click(screen.getByRole('button', { name: 'Alla ärenden' }));
    const row = await screen.findByRole('link', { name: group });
    expect(document.activeElement).toBe(row);
    expect(window.location.search).toBe('');
  });

  it('comes back with the browser’s own back as well', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'recorder');
    await userEvent.click(await screen.findByRole('link', { name: group }));
    await screen.findByRole('heading', { level: 2, name: group });
    window.history.back();
    expect(await screen.findByRole('heading', { level: 2, name: 'Ärenden' })).toBeTruthy();
  });
});

describe('a case', () => {
  it('shows exactly the frozen text and that it is unchanged', async () => {
    const snapshot = await scene.submit('rag-barnonkologi');
    const { container } = show(scene, 'recorder', 'm-rag-barnonkologi');
    expect(await screen.findByText('Underlaget är oförändrat')).toBeTruthy();
    expect(screen.getByText(`Kontrollsumma ${snapshot.hash.slice(0, 8)}`)).toBeTruthy();
    const text = screen.getByRole('article').textContent;
    for (const section of snapshot.content.document.sections) {
      expect(text).toContain(section.heading);
    }
    expect(text).toContain('Samordna eventuella statliga satsningar inom barnonkologi och hematologi.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('warns when the text does not verify, and offers no decision', async () => {
    const snapshot = await scene.submit('rag-barnonkologi');
    scene.world.snapshots.set(snapshot.key, { ...snapshot, canonical: snapshot.canonical.replace('vård', 'ward') });
    show(scene, 'recorder', 'm-rag-barnonkologi');
    expect((await screen.findByRole('alert')).textContent).toContain('Underlaget stämmer inte med sin kontrollsumma');
    expect(screen.queryByRole('button', { name: 'Fastställ' })).toBeNull();
  });

  it('tells who may decide to one who may not', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'convener', 'm-rag-barnonkologi');
    expect(
      await screen.findByText(
        'Du kan läsa ärendet men inte besluta i det. Det gör den som för in beslut för RPO Barn och ungdomars hälsa.'
      )
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fastställ' })).toBeNull();
  });

  it('shows a record that does not count, with the reason', async () => {
    const snapshot = await scene.submit('rag-barnonkologi');
    await scene.decide('rpo-hjarta', snapshot);
    show(scene, 'recorder', 'm-rag-barnonkologi');
    const trail = await screen.findByRole('complementary', { name: 'Ärendets gång' });
    expect(within(trail).getByText('Ett beslut från Alva Exempelsson räknas inte.')).toBeTruthy();
    expect(within(trail).getByText('Organet beslutar inte i det steget.')).toBeTruthy();
    expect(within(trail).getByText('Väntar på RPO Barn och ungdomars hälsa')).toBeTruthy();
  });
});

describe('recording a decision', () => {
  const fillIn = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Fastställ' }));
    await userEvent.type(screen.getByLabelText(/Mötesdatum/), '2026-11-18');
    await userEvent.type(screen.getByLabelText(/Paragraf/), '§ 14');
  };

  it('names what is missing at its field and goes to the first', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'recorder', 'm-rag-barnonkologi');
    await userEvent.click(await screen.findByRole('button', { name: 'Fastställ' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));
    expect(await screen.findByText('Ange vilken dag mötet hölls.')).toBeTruthy();
    expect(screen.getByText('Ange beslutets paragraf i protokollet.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/Mötesdatum/));
    expect(decisionsIn(scene)).toEqual([]);
  });

  it('establishes with date and paragraph; the diary number is said to be missing', async () => {
    await scene.submit('rag-barnonkologi');
    const { container } = show(scene, 'recorder', 'm-rag-barnonkologi');
    await fillIn();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));

    expect(await screen.findByText('Beslutet är infört.')).toBeTruthy();
    expect(screen.getByText(/Fastställt av RPO Barn och ungdomars hälsa 18 november 2026, § 14/)).toBeTruthy();
    expect(screen.getByText('Diarienummer saknas ännu')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: group }));
    expect(decisionsIn(scene)).toMatchObject([
      { folder: 'bodies/rpo-barn', record: { outcome: 'approve', meetingDate: '2026-11-18', paragraph: '14' } }
    ]);
  });

  it('keeps what was typed when the answer is lost, and a repeat doubles nothing', async () => {
    await scene.submit('rag-barnonkologi');
    scene.world.faults.loseNextAnswer('ledger.append');
    show(scene, 'recorder', 'm-rag-barnonkologi');
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));

    expect((await screen.findByRole('alert')).textContent).toContain('Det går inte att nå servern');
    expect((screen.getByLabelText(/Paragraf/) as HTMLInputElement).value).toBe('§ 14');
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));
    expect(await screen.findByText('Beslutet är infört.')).toBeTruthy();
    expect(decisionsIn(scene)).toHaveLength(1);
  });

  it('finds what was typed again after an expired session and a reload, and records it once', async () => {
    await scene.submit('rag-barnonkologi');
    scene.world.faults.failNext('ledger.append', 'expired');
    const before = show(scene, 'recorder', 'm-rag-barnonkologi');
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));
    await screen.findByRole('alert');
    before.unmount();

    show(scene, 'recorder', 'm-rag-barnonkologi');
    expect(((await screen.findByLabelText(/Mötesdatum/)) as HTMLInputElement).value).toBe('2026-11-18');
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));
    expect(await screen.findByText('Beslutet är infört.')).toBeTruthy();
    expect(decisionsIn(scene)).toHaveLength(1);
    expect(window.localStorage).toHaveLength(0);
  });

  it('tells when somebody else has decided meanwhile', async () => {
    const snapshot = await scene.submit('rag-barnonkologi');
    show(scene, 'recorder', 'm-rag-barnonkologi');
    await fillIn();
    await scene.decide('rpo-barn', snapshot);
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Organets beslut är redan infört');
    await userEvent.click(screen.getByRole('button', { name: 'Läs in ärendet igen' }));
    expect(await screen.findByText(/18 november 2026, § 52\. Väntar på att publiceras/)).toBeTruthy();
    expect(decisionsIn(scene)).toHaveLength(1);
  });

  it('sends back only with a comment', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'recorder', 'm-rag-barnonkologi');
    await userEvent.click(await screen.findByRole('button', { name: 'Skicka tillbaka' }));
    await userEvent.click(screen.getByRole('button', { name: 'Skicka tillbaka' }));
    expect(await screen.findByText(/Skriv vad gruppen behöver ändra/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/Vad behöver gruppen ändra/), 'Skriv ut när ni levererar.');
    await userEvent.click(screen.getByRole('button', { name: 'Skicka tillbaka' }));
    expect(await screen.findByText('Ärendet är skickat tillbaka till gruppen.')).toBeTruthy();
    expect(screen.getByText('”Skriv ut när ni levererar.”')).toBeTruthy();
    expect(screen.queryByText(/^Komplettera beslutet/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Öppna gruppens utkast' }).getAttribute('href')).toBe(
      '/sites/u/SitePages/Uppdrag.aspx?grupp=rag-barnonkologi'
    );
  });

  it('keeps what was typed when the form is closed and opened again', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'recorder', 'm-rag-barnonkologi');
    await fillIn();
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fastställ' }));
    await userEvent.click(screen.getByRole('button', { name: 'Fastställ' }));
    expect((screen.getByLabelText(/Mötesdatum/) as HTMLInputElement).value).toBe('2026-11-18');
  });

  it('takes a diary number that comes later', async () => {
    await scene.decide('rpo-barn', await scene.submit('rag-barnonkologi'));
    show(scene, 'recorder', 'm-rag-barnonkologi');
    await userEvent.click(await screen.findByText('Komplettera beslutet från RPO Barn och ungdomars hälsa'));
    await userEvent.type(screen.getByLabelText('Diarienummer'), 'SVN 2026-118');
    await userEvent.click(screen.getByRole('button', { name: 'Komplettera' }));
    expect(await screen.findByText('Beslutet är kompletterat.')).toBeTruthy();
    expect(screen.queryByText('Diarienummer saknas ännu')).toBeNull();
    expect(screen.getAllByText('Diarienummer SVN 2026-118').length).toBeGreaterThan(0);
  });
});

describe('publishing', () => {
  it('goes on after a failure and ends with a link to the document', async () => {
    await scene.decide('rpo-barn', await scene.submit('rag-barnonkologi'));
    scene.world.faults.failNext('established.addText', 'offline');
    const { container } = show(scene, 'publisher', 'm-rag-barnonkologi');
    await userEvent.click(await screen.findByRole('button', { name: 'Publicera' }));

    expect(await screen.findByText(/Publiceringen blev inte klar/)).toBeTruthy();
    const steps = within(screen.getByRole('list', { name: 'Så går publiceringen till' })).getAllByRole('listitem');
    expect(steps.map(({ textContent }) => textContent?.match(/\((.*)\)/)?.[1])).toEqual([
      'klart',
      'klart',
      'klart',
      'blev inte klart',
      'kvar',
      'kvar'
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Fortsätt publicera' }));
    const link = await screen.findByRole('link', { name: 'Öppna Word-dokumentet' });
    expect(document.activeElement).toBe(link);
    expect(link.getAttribute('href')).toBe('/EstablishedMandates/m-rag-barnonkologi.docx');
    expect(scene.world.ledger.filter(({ record }) => record?.type === 'publication')).toHaveLength(1);
  });

  it('is offered to nobody but publishers', async () => {
    await scene.decide('rpo-barn', await scene.submit('rag-barnonkologi'));
    show(scene, 'recorder', 'm-rag-barnonkologi');
    expect(await screen.findByText(/Den som publicerar är staben/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Publicera' })).toBeNull();
  });
});
