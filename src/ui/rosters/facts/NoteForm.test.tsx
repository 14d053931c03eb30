import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Ports } from '../../../application/ports/ports';
import type { Login, Scene } from '../../../testing/decisions/scene';
import { openScene } from '../../../testing/decisions/scene';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { oneOfEachRegion } from '../../../testing/rosters/oneOfEachRegion';
import { Rosters } from '../Rosters';

const group = 'rag-barnonkologi';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', `/?grupp=${group}`);
  scene = await openScene();
});

const show = (ports: Ports): HTMLElement => showView(<Rosters groupKey="" />, ports).container;

/** @param isAwaited for what is not on the page yet */
const press = async (name: string | RegExp, isAwaited = false): Promise<void> =>
  userEvent.click(isAwaited ? await screen.findByRole('button', { name }) : screen.getByRole('button', { name }));
const write = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('what no seat shows of a composition', () => {
  const rules = { ...oneOfEachRegion, scope: { ...oneOfEachRegion.scope, kinds: ['rag' as const] }, composition: [{ kind: 'anchoredWith', demand: 'principle', bodies: ['KSG'] } as const] };
  const withRules = (login: Login): Ports => {
    const ports = scene.ports(login);
    return { ...ports, rosterParameters: { ...ports.rosterParameters, rosterRules: async () => [rules] } };
  };

  it('is noted by the group’s own writer, told with who and when, and settles what was missing', async () => {
    const container = show(withRules('convener'));
    await press(/^Ange: /, true);
    expect(await screen.findByLabelText('Förankrad hos')).toHaveProperty('value', 'KSG');
    expect(await accessibilityProblems(container)).toEqual([]);
    write('Förankrad den', '2027-01-01');
    await press('Anteckna');
    expect(screen.getByRole('alert').textContent).toBe('Dagen har inte varit än. Ange en dag fram till i dag.');
    write('Förankrad den', '2026-03-10');
    write('Paragraf (frivilligt)', '4');
    await press('Anteckna');
    expect(await screen.findByText(/^10 mars 2026: Sammansättningen är förankrad \(KSG, § 4\)\. Antecknat 22 november 2026 av /)).toBeTruthy();
    expect(await scene.ports('reader').compositionNotes.ofGroups([group])).toMatchObject([{ kind: 'anchoring', body: 'KSG', date: '2026-03-10', paragraph: '4' }]);
    await userEvent.click(screen.getByRole('tab', { name: 'Ledamöter' }));
    expect(screen.queryByRole('button', { name: /^Ange:/ })).toBeNull();
  });

  it('is not offered to a reader', async () => {
    window.history.replaceState(null, '', `/?grupp=${group}&flik=uppgifter&gor=forankring`);
    show(withRules('reader'));
    expect(await screen.findByText('Processtödet ändrar uppgifterna.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Anteckna/ })).toBeNull();
  });
});
