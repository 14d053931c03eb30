import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Language } from '../../loc/shared/language';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import type { NominationWorld } from '../../testing/nominationWorld';
import { openNominationWorld } from '../../testing/nominationWorld';
import { FairnessPanel } from './FairnessPanel';
import '../../testing/interface/english';

let scene: NominationWorld;
beforeEach(() => {
  scene = openNominationWorld();
});

const show = (language: Language = 'sv-SE'): HTMLElement => showView(<FairnessPanel healthcareRegion="sydostra" level={2} />, scene.ports('support'), language).container;
const choose = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('fairness over time', () => {
  it('says in a sentence who has borne most and whose turn it is, and shows each measure with its numbers', async () => {
    const container = show();
    expect(await screen.findByText('Region Kalmar län har burit mest sedan 2022; nästa tur är Östergötlands.')).toBeTruthy();
    const seats = screen.getByRole('list', { name: 'Platser, del per region' });
    expect(within(seats).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Region Jönköpings län 34\u00a0% (väntat 33\u00a0%) · 2,2 platsår',
      'Region Kalmar län 66\u00a0% (väntat 33\u00a0%) · 4,2 platsår',
      'Region Östergötland 0\u00a0% (väntat 33\u00a0%) · 0 platsår'
    ]);
    expect(screen.queryByText('Timmar', { selector: 'h3' })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it.each([2, 3] as const)('begins at heading level %i, with what belongs to it below', async (level) => {
    showView(<FairnessPanel healthcareRegion="sydostra" level={level} />, scene.ports('support'));
    expect(await screen.findByRole('heading', { level: level + 1, name: 'Platser' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)).toEqual(['Rättvisa över tid']);
  });

  it('shows the same as a table', async () => {
    const container = show();
    await userEvent.click(await screen.findByRole('button', { name: 'Visa som tabell: Ordförandeskap' }));
    const table = screen.getByRole('table', { name: 'Ordförandeskap, del per region' });
    expect(within(table).getByRole('row', { name: /^Region Kalmar län 4,2 ordförandeår 100\u00a0% 33\u00a0% \+66,7 procentenheter$/ })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('counts the years, the measure and the shares that are chosen', async () => {
    show();
    await screen.findByText(/har burit mest/);
    choose('Från och med år', '2024');
    expect(screen.getByText('Region Kalmar län har burit mest sedan 2024; nästa tur är Östergötlands.')).toBeTruthy();
    choose('Till och med år', '2023');
    expect((screen.getByLabelText('Från och med år') as HTMLSelectElement).value).toBe('2023');
    choose('Väntad del', 'perCapita');
    expect(screen.getByText('Invånare den 31 december 2021. Källa: SCB, Folkmängd i landskapen den 31 december 2021.')).toBeTruthy();
    choose('Mått', 'hours');
    expect(screen.getByText('Inget finns att räkna på under perioden.')).toBeTruthy();
    expect(screen.getByText(/Ingenting är fört på det här måttet/)).toBeTruthy();
  });

  it('is said in English on an English page', async () => {
    show('en-US');
    expect(await screen.findByText('Region Kalmar län has borne most since 2022; it is the turn of Östergötland.')).toBeTruthy();
  });
});
