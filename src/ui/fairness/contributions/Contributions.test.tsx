import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Ports } from '../../../application/ports/ports';
import type { StoredContribution } from '../../../application/ports/contributions';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { createRecordingOutlet } from '../../../testing/interface/recordingOutlet';
import { showView } from '../../../testing/interface/showView';
import type { NominationLogin, NominationWorld } from '../../../testing/nominationWorld';
import { openNominationWorld } from '../../../testing/nominationWorld';
import { OutletContext } from '../../output/OutletContext';
import { FairnessPanel } from '../FairnessPanel';

let scene: NominationWorld;
let ports: Ports;
beforeEach(() => {
  scene = openNominationWorld();
  ports = scene.ports('support');
});

const outlet = createRecordingOutlet();
const show = (login: NominationLogin = 'support'): HTMLElement =>
  showView(
    <OutletContext.Provider value={outlet}>
      <FairnessPanel healthcareRegion="sydostra" level={2} />
    </OutletContext.Provider>,
    login === 'support' ? ports : scene.ports(login)
  ).container;
const given = (more: Partial<StoredContribution> = {}): StoredContribution => ({ key: '', groupKey: 'rpo-barn', regionKey: 'kalmar', organisation: '', year: 2026, hours: 10, fullTimePercent: 0, cost: 0, version: '', ...more });
const chooseGroup = async (): Promise<boolean> => fireEvent.change(await screen.findByLabelText('Grupp'), { target: { value: 'rpo-barn' } });
const write = (label: string, value: string): boolean => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));

describe('contributions', () => {
  it('are recorded by process support, count at once, and can be undone', async () => {
    const container = show();
    await chooseGroup();
    await press('Ändra insatsen: Region Jönköpings län, 2026');
    write('Timmar', 'många');
    await press('Klart');
    expect((await screen.findAllByText(/Ange ett tal från noll/)).length).toBeGreaterThan(0);
    write('Timmar', '12,5');
    write('Kostnad, kronor', '125 000');
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Klart');
    expect(await screen.findByText(/^Insatsen är sparad: Region Jönköpings län, 2026\./)).toBeTruthy();
    expect(screen.getByText('12,5 timmar · 125 000 kr')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Timmar' })).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ändra insatsen: Region Jönköpings län, 2026');
    await press('Ångra');
    expect(await screen.findByText('Ändringen är ångrad.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 3, name: 'Timmar' })).toBeNull();
    expect(await ports.contributions.ofYears(2026, 2026)).toMatchObject([{ hours: 0, cost: 0 }]);
  });

  it('of organisations are shown apart and counted apart', async () => {
    await ports.contributions.save(given({ regionKey: '', organisation: 'Kommunerna i Kalmar län', hours: 8 }));
    show();
    await chooseGroup();
    const apart = await screen.findByRole('heading', { level: 4, name: 'Kommuner och organisationer' });
    expect(within(apart.parentElement!).getByText('8 timmar')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 3, name: 'Timmar: kommuner och organisationer' })).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 3, name: 'Timmar' })).toBeNull();
  });

  it('are taken out as a table that no program runs', async () => {
    await ports.contributions.save(given({ organisation: '=HYPERLINK("http://x")', regionKey: '' }));
    await ports.contributions.save(given({ hours: 1.5 }));
    show();
    await press('Ladda ner insatserna (CSV)');
    const [file] = outlet.saved.slice(-1);
    expect(file?.content).toContain('RPO Barn och ungdomars hälsa;Region Kalmar län;;2026;0;1,5;0;0\r\n');
    expect(file?.content).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('tell who was faster, and keep what was written', async () => {
    await ports.contributions.save(given());
    show();
    await chooseGroup();
    await press('Ändra insatsen: Region Kalmar län, 2026');
    const [kept] = await ports.contributions.ofYears(2026, 2026);
    await ports.contributions.save({ ...kept!, hours: 99 });
    write('Timmar', '11');
    await press('Klart');
    expect(await screen.findByText(/Någon annan har ändrat samma sak/)).toBeTruthy();
    expect(screen.getByLabelText('Timmar')).toHaveProperty('value', '11');
  });

  it('are read by those who take part, and not shown to readers', async () => {
    await ports.contributions.save(given());
    show('nominator');
    await chooseGroup();
    expect(await screen.findByText('10 timmar')).toBeTruthy();
    expect(screen.getByText(/Processtödet för in dem/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Ändra insatsen/ })).toBeNull();
  });

  it('are no part of the page for readers', async () => {
    show('reader');
    await screen.findByText(/har burit mest/);
    await waitFor(() => expect(screen.queryByText('Insatser utöver platserna')).toBeNull());
  });
});
