import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Ports } from '../../application/ports/ports';
import { rosterImportStrings } from '../../loc/rosterImport/strings';
import { guessColumns } from '../../domain/rosterImport/guessColumns';
import { importColumns } from '../../domain/rosterImport/importColumns';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import { OutletContext } from '../output/OutletContext';
import { Rosters } from '../rosters/Rosters';
import '../../testing/interface/english';

const group = 'rag-barnonkologi';

let scene: Scene;

beforeEach(async () => {
  window.localStorage.clear();
  window.history.replaceState(null, '', `/?grupp=${group}`);
  scene = await openScene();
});

function show(login: Login = 'convener', ports: Ports = scene.ports(login)) {
  const outlet = createRecordingOutlet();
  const { container } = showView(
    <OutletContext.Provider value={outlet}>
      <Rosters groupKey="" />
    </OutletContext.Provider>,
    ports
  );
  return { container, outlet };
}

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

function give(name: string, text: string): void {
  const file = new File([text], name);
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new TextEncoder().encode(text).buffer });
  fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
}

const cells = (label: string): readonly string[] =>
  within(screen.getByRole('table', { name: label }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.lastChild?.textContent ?? '').join(' | '));

describe('a file with members', () => {
  it('is read in after a preview, told of row by row, and changes nothing a second time', async () => {
    const { container } = show();
    await press('Läs in ledamöter');
    await screen.findByRole('heading', { name: 'Läs in ledamöter från en fil' });
    const text = 'Ledamot;Roll;Region;Tillträder;Yrke\nNy Namnsson;ledamot;Kalmar;2026-12-01;Farmaceut\nFel Datumsson;ledamot;Kalmar;2026-02-30;Farmaceut\n';
    give('ledamoter.csv', text);
    expect(await screen.findByText('1 läggs till, 0 ändras, 0 avslutas, 0 är oförändrade, 1 kan inte läsas in.')).toBeTruthy();
    expect(cells('Rader som inte kan läsas in')).toEqual(['3 | Från och med | ”2026-02-30” är inget datum som finns. Skriv t.ex. 2026-03-12.']);
    expect(cells('Rader som läses in')[0]).toMatch(/^2 \| RAG Barnonkologi och hematologi: ledamot, Region Kalmar län, Farmaceut \| Ny Namnsson \| från 1 december 2026, tills vidare \| läggs till \(ny plats\)$/);
    expect(await accessibilityProblems(container)).toEqual([]);
    expect([...scene.world.rosters.people.values()].some(({ person: { name } }) => name === 'Ny Namnsson')).toBe(false);
    await press('Läs in 1 rad');
    expect(await screen.findByText('1 rad är inläst. 1 rad gick inte att läsa in.')).toBeTruthy();
    expect(await screen.findByText('Ny Namnsson tillträder 1 december 2026.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Läs in en fil till');
    give('ledamoter.csv', text);
    expect(await screen.findByText('0 läggs till, 0 ändras, 0 avslutas, 1 är oförändrade, 1 kan inte läsas in.')).toBeTruthy();
  });

  it('has its columns chosen by hand where they are not known, and that is remembered', async () => {
    show();
    await press('Läs in ledamöter');
    await screen.findByRole('heading', { name: 'Läs in ledamöter från en fil' });
    const text = 'Vem;När\nNy Namnsson;2026-12-01\n';
    give('a.csv', text);
    expect(await screen.findByText('Välj åtminstone kolumnen med namn.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Namn'), { target: { value: '0' } });
    fireEvent.change(screen.getByLabelText('Från och med', { selector: 'select' }), { target: { value: '1' } });
    expect(await screen.findByText(/^1 läggs till/)).toBeTruthy();
    give('b.csv', text);
    expect(await screen.findByText(/^1 läggs till/)).toBeTruthy();
  });

  it('is told of where it cannot be read', async () => {
    show();
    await press('Läs in ledamöter');
    await screen.findByRole('heading', { name: 'Läs in ledamöter från en fil' });
    give('tom.csv', '\n');
    expect(await screen.findByText(/Filen är tom/)).toBeTruthy();
  });

  it('is not offered to a reader, who may take the roster along', async () => {
    const { outlet } = show('reader');
    await press('Exportera till CSV');
    expect(await screen.findByText('Filen är sparad på din enhet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Läs in ledamöter' })).toBeNull();
    const [saved] = outlet.saved;
    expect(saved?.name).toBe('RAG Barnonkologi och hematologi ledamöter 2026-11-22.csv');
    expect(saved?.content).toContain('"Karin Fiktivström"');
  });
});

describe('an export', () => {
  it('of all groups is read in again as it stands', async () => {
    window.history.replaceState(null, '', '/');
    const { outlet } = show('admin');
    await press('Exportera till CSV');
    await screen.findByText('Filen är sparad på din enhet.');
    await press('Läs in ledamöter');
    await screen.findByRole('heading', { name: 'Läs in ledamöter från en fil' });
    give('alla.csv', outlet.saved[0]?.content ?? '');
    expect(await screen.findByText('Bemanningen säger redan allt som står i filen.')).toBeTruthy();
  });

  it('has headings that are known when the file comes back, in both languages', () => {
    for (const { headings } of Object.values(rosterImportStrings)) {
      expect([...guessColumns(importColumns.map((column) => headings[column]))]).toEqual(importColumns.map((column, place) => [column, place]));
    }
  });
});

describe('several seats', () => {
  it('are changed together, each by itself', async () => {
    const { container } = show();
    await press('Ändra flera');
    const form = await screen.findByRole('form', { name: 'Ändra flera' });
    await userEvent.click(within(form).getByLabelText('Välj alla'));
    fireEvent.change(within(form).getByLabelText('Sista dag'), { target: { value: '2026-12-31' } });
    expect(within(form).getAllByText('slutar 31 december 2026').length).toBeGreaterThan(0);
    expect(await accessibilityProblems(container)).toEqual([]);
    await press(/^Ändra \d+ plats/);
    expect(await within(form).findByText(/^(\d+) av \1 plats(?:er)? är ändrade?\.$/)).toBeTruthy();
    const running = [...scene.world.rosters.seats.values()].filter(({ seat }) => seat.groupKey === group).flatMap(({ schedule }) => schedule?.confirmed ?? []);
    expect(running.some(({ to }) => to === '2026-12-31')).toBe(true);
    await userEvent.selectOptions(within(form).getByLabelText('Vad ska ändras?'), 'extend');
    fireEvent.change(within(form).getByLabelText('Ny period till och med'), { target: { value: '2028-12-31' } });
    expect((await within(form).findAllByText('ny period 1 januari 2027–31 december 2028')).length).toBeGreaterThan(0);
    await press(/^Ändra \d+ plats/);
    expect((await screen.findAllByText(/tillträder 1 januari 2027/)).length).toBeGreaterThan(0);
  });
});
