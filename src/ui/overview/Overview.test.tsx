import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Ports } from '../../application/ports/ports';
import type { CliffRules } from '../../domain/forecast/cliff';
import { publishMandate } from '../../application/publication/publishMandate';
import { openScene } from '../../testing/decisions/scene';
import type { Login, Scene } from '../../testing/decisions/scene';
import type { Language } from '../../loc/shared/language';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import { pagesOf } from '../../domain/sitePages/pages';
import { PagesContext } from '../address/PagesContext';
import { Overview } from './Overview';
import '../../testing/interface/english';

const pages = pagesOf({ editorPage: '/u/Uppdrag.aspx', decisionsPage: '/u/Beslut.aspx', rostersPage: '/u/Bemanning.aspx' });

const show = (scene: Scene, login: Login = 'reader', scope: string = 'region.kalmar', language: Language = 'sv-SE', change: Partial<Ports> = {}): ReturnType<typeof showView> =>
  showView(
    <PagesContext.Provider value={pages}>
      <Overview scope={scope} />
    </PagesContext.Provider>,
    { ...scene.ports(login), ...change },
    language
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

  it('tells month by month whose terms end, and the same as a table', async () => {
    const { container } = show(scene);
    await userEvent.click(await screen.findByRole('tab', { name: 'Mandatperioder' }));
    expect(screen.getByText('3 mandatperioder slutar de närmaste 24 månaderna. För 3 av dem är ingen utsedd efter.')).toBeTruthy();
    const december = within(screen.getByRole('list', { name: 'Mandatperioder som slutar' })).getByText('december 2026').closest('li')!;
    expect(december.textContent).toContain('2 perioder');
    expect(within(december).getByText('Omar Sagolind, sammankallande i RAG Barndiabetes')).toBeTruthy();
    expect(within(december).getByRole('link', { name: 'Elin Diktgren, ledamot i RPO Barn och ungdomars hälsa' }).getAttribute('href')).toBe('/u/Bemanning.aspx?grupp=rpo-barn&plats=rpo-barn-kalmar-member');
    await userEvent.click(screen.getByRole('button', { name: 'Visa som tabell: Mandatperioder som slutar' }));
    expect(within(screen.getByRole('table', { name: 'Mandatperioder som slutar' })).getByRole('row', { name: '31 december 2026 RAG Barndiabetes sammankallande Omar Sagolind nej' })).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe('?del=perioder'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('names the groups that many leave on one day, each with a way there', async () => {
    for (const name of ['Ada', 'Beda', 'Cilla']) {
      const [seatKey, personKey] = [`seat-${name}`, `person-${name}`];
      const seat = newSeat({ key: seatKey, groupKey: 'rpo-barn', regionKey: 'kalmar', role: 'member', profession: '' });
      scene.world.rosters.seats.set(seatKey, { seat, schedule: null, version: 1, changedBy: '', changed: '' });
      scene.world.rosters.people.set(personKey, { person: newPerson({ key: personKey, name, title: '', organisation: '', email: '' }), version: 1 });
      scene.world.rosters.terms.set(seatKey, { term: newTerm({ key: seatKey, seatKey, groupKey: 'rpo-barn', personKey, from: '2025-01-01', to: '2027-03-31' }), version: 1 });
    }
    const { rosterParameters } = scene.ports('staff');
    const rule = { leastCount: 3, leastShare: 0.5, withinDays: 0 };
    const cliffRules = async (): Promise<CliffRules> => ({ withinGroup: rule, amongChairs: rule });
    show(scene, 'staff', 'sjukvardsregion.sydostra', 'sv-SE', { rosterParameters: { ...rosterParameters, cliffRules } });
    await userEvent.click(await screen.findByRole('tab', { name: 'Mandatperioder' }));
    const leaving = (await screen.findByRole('heading', { name: 'Många lämnar samtidigt' })).nextElementSibling as HTMLElement;
    const links = within(leaving).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([['RPO Barn och ungdomars hälsa: 3 av 3 lämnar 31 mars 2027.', '/u/Bemanning.aspx?grupp=rpo-barn']]);
  });

  it('has figures that lead to the groups they count', async () => {
    show(scene);
    await userEvent.click(await screen.findByRole('button', { name: '2 vakanta platser' }));
    expect(await groupsShown()).toEqual([
      'RAG Barnonkologi och hematologi',
      'RAG Öron-, näs- och halssjukdomar hos barn'
    ]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Grupper och ledamöter' }));
    await waitFor(() => expect(window.location.search).toBe('?visa=vakanta'));
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

describe('what waits for somebody', () => {
  it('is told those who give the groups their mandates, with the meeting it waits for', async () => {
    await scene.submit('rag-barnonkologi');
    const { container } = show(scene, 'recorder', 'uppdragsgivare.rpo-barn');
    expect(await screen.findByRole('heading', { level: 2, name: 'RPO Barn och ungdomars hälsa' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '1 väntar på oss' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Att göra' }));
    const first = within(screen.getByText('Uppdraget för RAG Barnonkologi och hematologi väntar på att fastställas.').closest('li')!);
    expect(first.getByText('Väntar på RPO Barn och ungdomars hälsa.')).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Att följa upp' }));
    expect(screen.getByText('RPO Barn och ungdomars hälsa · 1 ärende utan känd mötesdag')).toBeTruthy();
    expect(screen.getByText('Grupper utan uppdrag i kraft (3)')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is not told a reader, who sees how the mandates stand instead', async () => {
    await scene.submit('rag-barnonkologi');
    show(scene, 'reader', 'uppdragsgivare.rpo-barn');
    expect(await screen.findByRole('button', { name: '3 grupper saknar uppdrag i kraft' })).toBeTruthy();
    expect(screen.queryByText(/väntar på/)).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Åtaganden' })).toBeNull();
  });

  it('narrows a healthcare region’s places to one region’s, and follows in the address', async () => {
    show(scene, 'convener', 'sjukvardsregion.sydostra');
    await userEvent.click(await screen.findByRole('button', { name: '3 vakanta platser' }));
    await userEvent.selectOptions(screen.getByLabelText('Platser för'), 'Region Kalmar län');
    expect(await groupsShown()).toEqual(['RAG Barnonkologi och hematologi', 'RAG Öron-, näs- och halssjukdomar hos barn']);
    await waitFor(() => expect(window.location.search).toBe('?visa=vakanta&region=kalmar'));
  });
});

describe('the year’s follow-up', () => {
  const mandator = 'uppdragsgivare.rpo-barn';

  it('is written in place by process support, and read by those who work with the mandates', async () => {
    const written = show(scene, 'admin', mandator);
    await userEvent.click(await screen.findByRole('tab', { name: 'Att följa upp' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv: RAG Barndiabetes' }));
    await userEvent.type(screen.getByLabelText('Hur gick det för RAG Barndiabetes 2026?'), 'Två möten hölls.');
    expect(await accessibilityProblems(written.container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Klart' }));
    expect(await screen.findByText('Anteckningen om RAG Barndiabetes är sparad.')).toBeTruthy();
    expect(await screen.findByText('Två möten hölls.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ändra: RAG Barndiabetes' }));
    written.unmount();

    window.history.replaceState(null, '', '/?del=uppfoljning');
    show(scene, 'recorder', mandator);
    expect(await screen.findByText('1 av 3 grupper har en anteckning.')).toBeTruthy();
    expect(screen.getByText('Två möten hölls.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Skriv|Ändra):/ })).toBeNull();
  });

  it('is not read by readers', async () => {
    window.history.replaceState(null, '', '/?del=uppfoljning');
    show(scene, 'reader', mandator);
    expect(await screen.findByText('Grupper utan uppdrag i kraft (3)')).toBeTruthy();
    expect(screen.queryByText('Årets uppföljning')).toBeNull();
  });
});

describe('whom an overview is for', () => {
  it('is said by the address before the page, and chosen from what the site has', async () => {
    window.history.replaceState(null, '', '/?omfattning=region.jonkoping');
    show(scene);
    expect(await screen.findByRole('heading', { level: 2, name: 'Region Jönköpings län' })).toBeTruthy();
    const field = (await screen.findByLabelText('Visa för')) as HTMLSelectElement;
    await screen.findByRole('option', { name: 'Regionsjukvårdsledningen' });
    await userEvent.selectOptions(field, 'Regionsjukvårdsledningen');
    expect(await screen.findByRole('heading', { level: 2, name: 'Regionsjukvårdsledningen' })).toBeTruthy();
    await waitFor(() => expect(window.location.search).toBe('?omfattning=uppdragsgivare.rsl'));
  });

  it('is asked for where nobody has chosen', async () => {
    show(scene, 'reader', '');
    expect(await screen.findByText(/i webbdelens inställningar/)).toBeTruthy();
  });

  it.each(['region.atlantis', 'uppdragsgivare.borta', 'nonsens'])('is told not to exist, with the way out: %s', async (asked) => {
    window.history.replaceState(null, '', `/?omfattning=${asked}`);
    const { container } = show(scene);
    expect(await screen.findByText((said) => said.startsWith(`”${asked}” är ingen region`))).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Visa sidans egen översikt' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Region Kalmar län' })).toBeTruthy();
  });

  it('is to be chosen anew where the page’s own does not exist', async () => {
    show(scene, 'reader', 'uppdragsgivare.borta');
    expect(await screen.findByText(/Den som sköter sidan kan välja en annan/)).toBeTruthy();
  });
});

describe('when there is nothing to show', () => {
  it('says what will be here when the region has no seats', async () => {
    show(scene, 'reader', 'region.gotland');
    expect(await screen.findByText('Regionen har inga platser i någon grupp ännu')).toBeTruthy();
  });

  it('offers to try again when the rosters cannot be read', async () => {
    scene.world.faults.failNext('roster.placesOfRegion', 'throttled');
    show(scene);
    await userEvent.click(await screen.findByRole('button', { name: 'Försök igen' }));
    expect(await groupsShown()).toHaveLength(5);
  });
});

it('speaks English on an English page', async () => {
  show(scene, 'reader', 'region.kalmar', 'en-US');
  expect(await screen.findByText('Region Kalmar län has had no member in RAG Barnonkologi och hematologi since 1 March 2026.')).toBeTruthy();
});
