import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { newPerson } from '../../domain/roster/newPerson';
import { newSeat } from '../../domain/roster/newSeat';
import { newTerm } from '../../domain/roster/newTerm';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { Rosters } from './Rosters';

const name = 'Ylva Hittepåsdotter';
const organisation = 'Region Kalmar län';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', '/?grupp=rag-barnonkologi');
  scene = await openScene();
  // She sits in the programme area already.
  const seat = newSeat({ key: 'ylva', groupKey: 'rpo-barn', regionKey: 'kalmar' });
  const person = newPerson({ key: 'rpo-barn:ylva', name, organisation, title: 'Dietist' });
  const term = newTerm({ key: 'ylva-1', seatKey: 'ylva', groupKey: 'rpo-barn', personKey: person.key, from: '2024-01-01' });
  scene.world.rosters.seats.set(seat.key, { seat, schedule: null, version: 1, changedBy: '', changed: '' });
  scene.world.rosters.people.set(person.key, { person, version: 1 });
  scene.world.rosters.terms.set(term.key, { term, version: 1 });
});

const show = (login: Login): HTMLElement => showView(<Rosters groupKey="" />, scene.ports(login)).container;
const press = async (label: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name: label }));

async function chooseYlva(): Promise<void> {
  await press(/^Tillsätt platsen: Region Kalmar/);
  await userEvent.type(await screen.findByRole('combobox', { name: 'Vem?' }), name);
  await userEvent.click(await screen.findByRole('option', { name: `Använd ”${name}” utan konto` }));
  await screen.findByRole('group', { name: 'Är det någon som redan finns i bemanningen?' });
}

describe('somebody who sits in another group already', () => {
  it('is asked about, and is one person with the seats of both when it is the same', async () => {
    const container = show('convener');
    await chooseYlva();
    await press('Tillsätt platsen');
    expect(screen.getByRole('alert').textContent).toBe('Svara på om det är någon som redan finns i bemanningen.');
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: `Ja: ${name} · Dietist · ${organisation}` }));
    await press('Tillsätt platsen');
    await screen.findByText(/^Klart\. Ylva/);
    await press(name);
    expect(await screen.findByRole('heading', { level: 2, name })).toBeTruthy();
    expect(window.location.search).toContain('person=rpo-barn');
    const now = within((await screen.findByRole('heading', { name: 'Sitter i' })).parentElement!);
    expect(now.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['RPO Barn och ungdomars hälsa', 'RAG Barnonkologi och hematologi']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is another person when it is somebody else, and can be joined and separated by process support', async () => {
    const first = show('convener');
    await chooseYlva();
    await userEvent.click(screen.getByRole('radio', { name: 'Nej, någon annan' }));
    await press('Tillsätt platsen');
    await screen.findByText(/^Klart\. Ylva/);
    first.remove();
    window.history.replaceState(null, '', '/');
    show('admin');
    await press('Hitta personer som är inskrivna flera gånger');
    await press(name);
    await press(/^Samma person, slå ihop: Ylva/);
    await press(/^Skilj åt: Ylva/);
    expect(await screen.findByRole('button', { name: /^Samma person, slå ihop: Ylva/ })).toBeTruthy();
  });
});
