import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { metadataOf } from '../../testing/followup/establishedText';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { Register } from './Register';
import '../../testing/interface/english';

let scene: Scene;

const openAt = (address: string): void => window.history.replaceState(null, '', address);
const show = (login: Login = 'reader', isAlone = false): HTMLElement => showView(<Register isAlone={isAlone} />, scene.ports(login)).container;

/** Publishes a group's mandate, text and file. */
async function publish(groupKey: string): Promise<void> {
  const text = await scene.submit(groupKey);
  const { established } = scene.ports('publisher');
  const metadata = metadataOf(text, '2024-03-12');
  await established.addText(metadata, text);
  await established.publish(metadata, { content: new Uint8Array([1]), textHash: text.hash });
}

const table = (): Promise<HTMLElement> => screen.findByRole('table', { name: 'Grupper och uppdrag' });
const groupsShown = async (): Promise<readonly (string | null)[]> =>
  within(await table())
    .getAllByRole('rowheader')
    .map((header) => header.querySelector('a, span')?.textContent ?? null);
const rowOf = async (name: string): Promise<HTMLElement> =>
  within(await table())
    .getAllByRole('row')
    .find((row) => row.querySelector('th a, th span')?.textContent === name)!;
const allRead = (): Promise<HTMLElement> => screen.findByText(/Söker i (alla|en)/);
const search = (): HTMLElement => screen.getByRole('searchbox', { name: 'Sök i namn och uppdragstexter' });

beforeEach(async () => {
  window.localStorage.clear();
  // High enough for all rows: they are drawn in one turn.
  window.innerHeight = 1440;
  openAt('/');
  scene = await openScene();
  await publish('rag-barnonkologi');
  await publish('rag-barndiabetes');
});

describe('the register', () => {
  it('lists every group with its mandator and how its mandate stands', async () => {
    const container = show();
    expect(await groupsShown()).toHaveLength(8);
    expect((await rowOf('RAG Barndiabetes')).textContent).toContain('RPO Barn och ungdomars hälsa');
    expect((await rowOf('RAG Barndiabetes')).textContent).toContain('I kraft');
    expect((await rowOf('RAG Hjärtsvikt')).textContent).toContain('Saknar fastställt uppdrag');
    await allRead();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('tells participants what is under way, and readers nothing of it', async () => {
    await scene.submit('rag-oronbarn');
    const { unmount } = showView(<Register isAlone={false} />, scene.ports('convener'));
    await waitFor(async () => expect((await rowOf('RAG Öron-, näs- och halssjukdomar hos barn')).textContent).toContain('Nytt: väntar på att fastställas'));
    unmount();
    show('reader');
    await allRead();
    expect((await rowOf('RAG Öron-, näs- och halssjukdomar hos barn')).textContent).not.toContain('Nytt');
  });

  it('has the focus in its search only where it has the page to itself', async () => {
    const { unmount } = showView(<Register isAlone />, scene.ports('reader'));
    await table();
    expect(document.activeElement).toBe(search());
    unmount();
    show();
    await table();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('searching the register', () => {
  it('finds names and texts while somebody types, marks the words and names the section', async () => {
    const container = show();
    await allRead();
    await userEvent.type(search(), 'hjartsvikt');
    expect(screen.getByRole('heading', { name: 'Ingen grupp stämmer med det du söker' })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Töm sökfältet' }));
    await userEvent.type(search(), 'hjärtsvikt');
    expect(await groupsShown()).toEqual(['RAG Hjärtsvikt']);
    await userEvent.clear(search());
    await userEvent.type(search(), 'kvalitetsmått');
    expect(await groupsShown()).toEqual(['RAG Barndiabetes', 'RAG Barnonkologi och hematologi']);
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent?.toLowerCase());
    expect(new Set(marks)).toEqual(new Set(['kvalitetsmått']));
    await waitFor(() => expect(window.location.search).toBe(`?sok=${encodeURIComponent('kvalitetsmått')}`));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('opens the mandate at the section, and comes back to the same search', async () => {
    openAt(`/?sok=${encodeURIComponent('kvalitetsmått')}`);
    const container = show();
    await allRead();
    const [link] = await screen.findAllByRole('link', { name: /^I avsnittet .*: RAG Barndiabetes$/ });
    await userEvent.click(link!);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-section')).toBe(new URLSearchParams(window.location.search).get('avsnitt')));
    expect(document.activeElement?.textContent?.toLowerCase()).toContain('kvalitetsmått');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: '← Tillbaka till registret' }));
    expect(await groupsShown()).toHaveLength(2);
  });

  it('says how far it has come, and reads on after a failure', async () => {
    scene.world.faults.failNext('established.textsWithKeys', 'throttled');
    const container = show();
    expect((await screen.findByRole('alert')).textContent).toContain('stannade vid 0 av 2 texter');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect((await allRead()).textContent).toContain('alla 2 uppdragstexter');
  });

  it('names the groups whose texts cannot be read', async () => {
    scene.world.establishedTexts.clear();
    show();
    expect(await screen.findByText('2 texter kunde inte läsas och söks inte igenom.')).toBeTruthy();
  });
});

describe('narrowing and ordering the register', () => {
  it('is by values with numbers, stands in the address, and can be taken away', async () => {
    const container = show();
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Uppdragsgivare' }));
    await userEvent.click(screen.getByRole('button', { name: 'RPO Barn och ungdomars hälsa 3' }));
    expect(await groupsShown()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Läge' }));
    await userEvent.click(screen.getByRole('button', { name: 'I kraft 2' }));
    expect(await groupsShown()).toEqual(['RAG Barndiabetes', 'RAG Barnonkologi och hematologi']);
    await waitFor(() => expect(window.location.search).toBe('?uppdragsgivare=rpo-barn&lage=inForce'));
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ta bort avgränsningen läge: I kraft' }));
    expect(await groupsShown()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla grupper' }));
    expect(await groupsShown()).toHaveLength(8);
  });

  it('knows the regions with seats, from a shared address as well', async () => {
    openAt('/?region=jonkoping');
    show();
    expect(await groupsShown()).toEqual(['RAG Hjärtsvikt']);
    await userEvent.click(screen.getByRole('button', { name: 'Region (1)' }));
    expect(screen.getByRole('button', { name: 'Region Kalmar län 5' })).toBeTruthy();
  });

  it('is ordered by a column and back again', async () => {
    show();
    // jsdom knows no container queries and shows the list, in which the column headings are hidden.
    const heading = within(await table()).getByRole('button', { name: 'Fastställt', hidden: true });
    await userEvent.click(heading);
    expect((await groupsShown()).slice(0, 2)).toEqual(['RAG Barndiabetes', 'RAG Barnonkologi och hematologi']);
    await userEvent.click(heading);
    expect((await groupsShown()).slice(-2)).toEqual(['RAG Barnonkologi och hematologi', 'RAG Barndiabetes']);
    await waitFor(() => expect(window.location.search).toBe('?ordning=decided-omvand'));
  });
});

describe('views of the register', () => {
  it('are kept by name on the device, and shared by link', async () => {
    openAt('/?uppdragsgivare=rpo-barn&grupp=');
    const container = show();
    await table();
    await userEvent.click(screen.getByRole('button', { name: 'Sparade vyer' }));
    await userEvent.type(screen.getByLabelText('Namn på vyn'), 'Barnens{Enter}');
    expect(screen.getByText('Vyn Barnens är sparad.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla grupper' }));
    expect(await groupsShown()).toHaveLength(8);
    expect(screen.getByRole('link', { name: 'Barnens' }).getAttribute('href')).toBe('?uppdragsgivare=rpo-barn');
    await userEvent.click(screen.getByRole('link', { name: 'Barnens' }));
    expect(await groupsShown()).toHaveLength(3);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ta bort vyn Barnens' }));
    expect(screen.queryByRole('link', { name: 'Barnens' })).toBeNull();
  });

  it('are a tree for the keyboard, which reads the mandate', async () => {
    openAt('/?vy=trad');
    const container = show();
    const tree = await screen.findByRole('tree', { name: 'Vem som ger uppdrag åt vem' });
    const items = (): readonly string[] => within(tree).getAllByRole('treeitem').map((item) => item.querySelector('span + span > span')?.textContent ?? '');
    expect(items()).toHaveLength(8);
    within(tree).getAllByRole('treeitem')[0]!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(items()).toEqual(['Regionsjukvårdsledningen']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toContain('RPO Barn och ungdomars hälsa');
    await userEvent.keyboard('{End}{Home}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('RAG Barndiabetes');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 3, name: 'RAG Barndiabetes' })).toBeTruthy();
  });

  it('are a tree of what is found, with the mandators above it', async () => {
    openAt('/?vy=trad&sok=barndiabetes');
    show();
    const tree = await screen.findByRole('tree');
    await waitFor(() => expect(within(tree).getAllByRole('treeitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('visas för sammanhanget'),
      expect.stringContaining('visas för sammanhanget'),
      'RAG Barndiabetes'
    ]));
  });

  it('are the same section of all groups, equal wordings once', async () => {
    openAt('/?vy=avsnitt&amne=finance');
    const container = show();
    expect(await screen.findByText('En ordalydelse i 2 grupper.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2 grupper har samma ordalydelse' })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('are two mandates against each other, chosen in the list', async () => {
    const container = show();
    await table();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Välj RAG Barndiabetes för att jämföra' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Välj RAG Barnonkologi och hematologi för att jämföra' }));
    await userEvent.click(screen.getByRole('button', { name: 'Jämför dem' }));
    expect(await screen.findByRole('heading', { name: 'RAG Barndiabetes jämfört med RAG Barnonkologi och hematologi' })).toBeTruthy();
    expect(await screen.findByText(/^\d+ ändring/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('when there is nothing to show', () => {
  it('says what will be here on an empty site', async () => {
    scene.world.rosters.groups.clear();
    const container = show();
    expect(await screen.findByRole('heading', { name: 'Det finns inga grupper än' })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('says what went wrong, and offers to try again', async () => {
    scene.world.faults.failNext('roster.groups', 'denied');
    const container = show();
    expect((await screen.findByRole('alert')).textContent).toContain('Du har inte behörighet');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await groupsShown()).toHaveLength(8);
  });

  it('says that a group an address names is not there', async () => {
    openAt('/?grupp=finns-inte');
    show();
    expect(await screen.findByRole('heading', { name: /finns inte i registret/ })).toBeTruthy();
  });
});

it('speaks English on an English page', async () => {
  showView(<Register isAlone={false} />, scene.ports('reader'), 'en-US');
  expect(await screen.findByText('Searching all 2 mandate texts.', { exact: false })).toBeTruthy();
});
