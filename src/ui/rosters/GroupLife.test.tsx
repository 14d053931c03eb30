import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Login, Scene } from '../../testing/decisions/scene';
import { openScene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { Rosters } from './Rosters';

const group = 'rag-barnonkologi';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', `/?grupp=${group}`);
  scene = await openScene();
});

const show = (login: Login): HTMLElement => showView(<Rosters groupKey="" />, scene.ports(login)).container;
const press = async (name: string | RegExp, isAwaited = false): Promise<void> =>
  userEvent.click(isAwaited ? await screen.findByRole('button', { name }) : screen.getByRole('button', { name }));
const write = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a group past its end', () => {
  const settle = async (until: string): Promise<void> => {
    const { groupEditor } = scene.ports('admin');
    const stored = await groupEditor.read(group);
    await groupEditor.save(stored, { ...stored, profile: { ...stored.profile, lifetime: { kind: 'timeLimited', until } } });
  };

  it('is told to its mandator, who is led to extend it by a decision that stays readable', async () => {
    await settle('2026-06-30');
    window.history.replaceState(null, '', '/?grupp=rpo-barn');
    const container = show('admin');
    await press('Förläng eller avsluta: RAG Barnonkologi och hematologi var satt till och med 30 juni 2026, men är varken förlängd eller avslutad.', true);
    expect(await screen.findByRole('form', { name: 'Förläng RAG Barnonkologi och hematologi' })).toBeTruthy();
    expect(window.location.search).toContain('gor=forlang');
    write('Ny sista dag', '2026-06-30');
    await press('Förläng gruppen');
    expect(screen.getByRole('alert').textContent).toMatch(/senare än den förra/);
    write('Ny sista dag', '2027-12-31');
    write('§', '11');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Förläng gruppen');
    expect(await screen.findByText('Gruppen är förlängd.')).toBeTruthy();
    expect(screen.getByText('Till och med 31 december 2027, genom beslut 22 november 2026 av RPO Barn och ungdomars hälsa, § 11')).toBeTruthy();
    expect(screen.queryByText(/men är inte avslutad/)).toBeNull();
  });

  it('is told on its own page who can do something about it, and not before its last day has passed', async () => {
    await settle('2026-11-21');
    show('reader');
    expect(await screen.findByText(/Processtödet kan förlänga den/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Förläng gruppen' })).toBeNull();
  });

  it('is not past it on its last day', async () => {
    await settle('2026-11-22');
    show('admin');
    await screen.findByText('Karin Fiktivström');
    expect(screen.queryByText(/men är inte avslutad/)).toBeNull();
  });
});

describe('groups that are merged', () => {
  it('are shown what will happen, are closed by the decision, and lead to each other’s history', async () => {
    window.history.replaceState(null, '', '/?grupp=rpo-barn&flik=uppgifter');
    const container = show('admin');
    await press('Slå samman med andra grupper', true);
    await press('Slå samman');
    expect(screen.getByRole('alert').textContent).toBe('Välj minst en grupp.');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Grupper som går upp i den' }), 'RAG Barnonkologi och hematologi');
    write('Sista dag, enligt beslutet', '2026-11-22');
    write('Vem har beslutat?', 'Regionsjukvårdsledningen');
    const preview = within(await screen.findByRole('region', { name: 'Det här händer' }));
    expect(await preview.findByText(/mandatperiod.* slutar 22 november 2026\.$/)).toBeTruthy();
    expect(preview.getByText(/^Behöver en plats i RPO Barn och ungdomars hälsa för att fortsätta: .*Karin Fiktivström/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ja, det finns ett beslut om att slå samman grupperna' }));
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Slå samman');
    expect(await screen.findByRole('heading', { name: 'En grupp har gått upp i RPO Barn och ungdomars hälsa' })).toBeTruthy();
    expect(await screen.findByText('Har tagit upp RAG Barnonkologi och hematologi.')).toBeTruthy();
    await press('Läs historiken för RAG Barnonkologi och hematologi');
    expect(await screen.findByText(/Den har gått upp i RPO Barn och ungdomars hälsa\. Historiken finns kvar/)).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Ledamöter' }));
    await press('Om platsen: Karin Fiktivström', true);
    expect(screen.getByText('Karin Fiktivström, 1 mars 2024–22 november 2026')).toBeTruthy();
  });
});
