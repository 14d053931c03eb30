import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { publishMandate } from '../../application/publication/publishMandate';
import { openScene } from '../../testing/decisions/scene';
import type { Login, Scene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { Overview } from './Overview';

const show = (scene: Scene, login: Login = 'reader', regionKey: string = 'kalmar'): ReturnType<typeof showView> =>
  showView(
    <Overview regionKey={regionKey} editorPage="/u/Uppdrag.aspx" decisionsPage="/u/Beslut.aspx" />,
    scene.ports(login)
  );

const table = (): Promise<HTMLElement> => screen.findByRole('table', { name: 'Grupper och ledamöter' });

const groupsShown = async (): Promise<readonly (string | null)[]> =>
  within(await table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

const rowsOf = async (group: string): Promise<string> =>
  within(await table()).getByRole('rowheader', { name: group }).closest('tbody')!.textContent!;

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', '/');
  scene = await openScene();
});

describe('a region’s overview', () => {
  it('shows the groups in which the region has a seat, and no others', async () => {
    const { container } = show(scene);
    expect(await groupsShown()).toEqual([
      'RAG Barndiabetes',
      'RAG Barnonkologi och hematologi',
      'RAG Öron-, näs- och halssjukdomar hos barn',
      'RPO Barn och ungdomars hälsa',
      'RSG läkemedel'
    ]);
    expect(screen.getByRole('heading', { level: 2, name: 'Region Kalmar län' })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says terms as years and last day, and vacancies in place', async () => {
    show(scene);
    expect(await rowsOf('RAG Barndiabetes')).toContain('2025–2027slutar 31 december 2027');
    expect(await rowsOf('RSG läkemedel')).toContain('från 2024tills vidare');
    expect(await rowsOf('RAG Barnonkologi och hematologi')).toContain('Vakant platsbarnsjuksköterskasedan 1 mars 2026');
    expect(await rowsOf('RAG Öron-, näs- och halssjukdomar hos barn')).toContain('har inte varit tillsatt');
  });

  it('says what is to be seen to in sentences, the longest vacancy first', async () => {
    show(scene);
    const sentences = await screen.findAllByText(/^Region Kalmar län saknar/);
    expect(sentences.map(({ textContent }) => textContent)).toEqual([
      'Region Kalmar län saknar ledamot i RAG Barnonkologi och hematologi sedan 1 mars 2026.',
      'Region Kalmar län saknar ledamot i RAG Öron-, näs- och halssjukdomar hos barn. Platsen har inte varit tillsatt.'
    ]);
  });

  it('lists the terms that end within six months by date', async () => {
    show(scene);
    expect((await screen.findByText('31 december 2026')).textContent).toBe('31 december 2026 · 2 perioder slutar samma dag');
    expect(screen.getByText('Omar Sagolind, sammankallande i RAG Barndiabetes')).toBeTruthy();
    expect(screen.getByText('Elin Diktgren, ledamot i RPO Barn och ungdomars hälsa')).toBeTruthy();
    expect(screen.queryByText(/^Kerstin Fabelsson,/)).toBeNull();
  });

  it('has figures that lead to the groups they count', async () => {
    show(scene);
    await userEvent.click(await screen.findByRole('button', { name: '2 vakanta platser' }));
    expect(await groupsShown()).toEqual([
      'RAG Barnonkologi och hematologi',
      'RAG Öron-, näs- och halssjukdomar hos barn'
    ]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Grupper och ledamöter' }));
    expect(window.location.search).toBe('?visa=vakanta');
  });

  it('finds a group by person, and says when nothing matches', async () => {
    show(scene);
    const search = await screen.findByLabelText('Sök grupp, person eller profession');
    await userEvent.type(search, 'fabelsson');
    expect(await groupsShown()).toEqual(['RAG Barndiabetes']);
    await userEvent.type(search, ' finns inte');
    expect(screen.getByText('Ingen grupp stämmer med det du söker.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla grupper' }));
    expect(await groupsShown()).toHaveLength(5);
  });

  it('sorts by when terms end and back again, vacant seats first', async () => {
    show(scene);
    // jsdom knows no container queries and shows the list, in which the column headings are hidden.
    const heading = within(await table()).getByRole('button', { name: 'Mandatperiod', hidden: true });
    await userEvent.click(heading);
    expect((await groupsShown())[0]).toBe('RAG Barnonkologi och hematologi');
    expect((await groupsShown())[4]).toBe('RSG läkemedel');
    expect(heading.closest('th')!.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(heading);
    expect((await groupsShown())[0]).toBe('RSG läkemedel');
  });

  it('sorts in the list as well, where there are no column headings', async () => {
    show(scene);
    await userEvent.selectOptions(await screen.findByLabelText('Ordna efter'), 'Mandatperiod');
    expect((await groupsShown())[4]).toBe('RSG läkemedel');
  });
});

describe('the state of mandates', () => {
  it('is told to a reader only once the mandate is published, with a way to the document', async () => {
    await scene.submit('rag-barnonkologi');
    await scene.decide('rpo-barn', await scene.submit('rag-barndiabetes'));
    const before = show(scene);
    expect(await rowsOf('RAG Barnonkologi och hematologi')).not.toContain('Nytt');
    expect(await rowsOf('RAG Barndiabetes')).toContain('Uppdrag: saknas');
    before.unmount();

    await publishMandate(scene.ports('publisher'), {
      mandateKey: 'm-rag-barndiabetes',
      recordKey: 'p1',
      reviewDate: '',
      describeTrail: () => []
    });
    show(scene);
    const link = await screen.findByRole('link', { name: 'Läs uppdraget för RAG Barndiabetes' });
    expect(link.getAttribute('href')).toBe('/EstablishedMandates/m-rag-barndiabetes.docx');
    expect(await rowsOf('RAG Barndiabetes')).toContain('i kraft');
  });

  it('is told to participants while the mandate is on its way, with links to where it is', async () => {
    await scene.submit('rag-barnonkologi');
    await scene.decide('rpo-barn', await scene.submit('rag-oronbarn'), { outcome: 'sendBack', comment: 'Skriv om.' });
    const { container } = show(scene, 'convener');
    expect(await rowsOf('RAG Barnonkologi och hematologi')).toContain('Nytt: väntar på att fastställas');
    const [toCase] = screen.getAllByRole('link', { name: 'Öppna ärendet: RAG Barnonkologi och hematologi' });
    expect(toCase!.getAttribute('href')).toBe('/u/Beslut.aspx?uppdrag=m-rag-barnonkologi');
    const [toDraft] = screen.getAllByRole('link', { name: 'Öppna utkastet: RAG Öron-, näs- och halssjukdomar hos barn' });
    expect(toDraft!.getAttribute('href')).toBe('/u/Uppdrag.aspx?grupp=rag-oronbarn');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('when there is nothing to show', () => {
  it('says where the region is chosen', async () => {
    show(scene, 'reader', '');
    expect(await screen.findByText(/väljer region i webbdelens inställningar/)).toBeTruthy();
  });

  it('says when the chosen region does not exist', async () => {
    show(scene, 'reader', 'atlantis');
    expect(await screen.findByText(/Regionen ”atlantis” finns inte/)).toBeTruthy();
  });

  it('says what will be here when the region has no seats', async () => {
    show(scene, 'reader', 'gotland');
    expect(await screen.findByText('Regionen har inga platser i någon grupp ännu')).toBeTruthy();
  });

  it('offers to try again when the rosters cannot be read', async () => {
    scene.world.faults.failNext('roster.ofRegion', 'throttled');
    show(scene);
    await userEvent.click(await screen.findByRole('button', { name: 'Försök igen' }));
    expect(await groupsShown()).toHaveLength(5);
  });
});

it('speaks English on an English page', async () => {
  showView(
    <Overview regionKey="kalmar" editorPage="" decisionsPage="" />,
    scene.ports('reader'),
    'en-US'
  );
  expect(await screen.findByText('Region Kalmar län has had no member in RAG Barnonkologi och hematologi since 1 March 2026.')).toBeTruthy();
});
