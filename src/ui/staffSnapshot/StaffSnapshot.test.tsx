import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { makeRegionSnapshot } from '../../application/staffSnapshot/makeRegionSnapshot';
import { openScene } from '../../testing/decisions/scene';
import type { Login, Scene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { OutletContext } from '../output/OutletContext';
import { SnapshotOverview } from './SnapshotOverview';
import { SnapshotPanel } from './SnapshotPanel';

const address = '/sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', '/');
  scene = await openScene();
});

const snapshotOf = (today: string, region = 'kalmar'): Promise<string> => makeRegionSnapshot(scene.ports('staff'), region, today);
const lies = (text: string): void => {
  scene.world.staffSnapshots.set(address, { text, etag: '1' });
};
const show = (login: Login = 'reader', given = address, staleAfter = 0): ReturnType<typeof showView> =>
  showView(<SnapshotOverview address={given} regionKey="kalmar" staleAfter={staleAfter} />, scene.ports(login));

describe('a region’s overview out of the staff’s snapshot', () => {
  it('shows the region’s groups as the staff’s site does, and when the snapshot was made', async () => {
    lies(await snapshotOf('2026-11-20'));
    const { container } = show();
    expect(await screen.findByRole('heading', { level: 2, name: 'Region Kalmar län' })).toBeTruthy();
    expect(screen.getByText('Utdrag från staben, gjort 20 november 2026 (för 2 dagar sedan).')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Grupper och ledamöter' })).getByRole('rowheader', { name: 'RAG Barndiabetes' })).toBeTruthy();
    expect(screen.queryByText(/Utdraget är \d+ dagar gammalt/)).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Rättvisa över tid' })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('warns when the snapshot is more than a week old, or as old as the page says', async () => {
    lies(await snapshotOf('2026-11-14'));
    const { unmount } = show();
    expect(await screen.findByText(/^Utdraget är 8 dagar gammalt\./)).toBeTruthy();
    unmount();
    show('reader', address, 10);
    await screen.findByRole('heading', { level: 2, name: 'Region Kalmar län' });
    expect(screen.queryByText(/dagar gammalt/)).toBeNull();
  });

  it.each([
    ['damaged', (text: string) => text.replace('Region Kalmar', 'Region Kalmer'), /har ändrats eller gått sönder/],
    ['of a newer version', (text: string) => text.replace('"version":1', '"version":2'), /nyare version av Uppdrag/],
    ['another file', () => '<html></html>', /inget utdrag från staben/]
  ])('is not shown when the file is %s, and the way out is told', async (_, changed, sentence) => {
    lies(changed(await snapshotOf('2026-11-20')));
    const { container } = show();
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('button', { name: 'Lägg in ett utdrag …' })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is not shown for another region', async () => {
    lies(await snapshotOf('2026-11-20', 'jonkoping'));
    show();
    expect((await screen.findByRole('alert')).textContent).toBe('Utdraget gäller Region Jönköpings län, inte regionen som sidan är till för. Välj rätt fil.');
  });

  it('is never fetched from another tenant', async () => {
    const { container } = show('reader', 'https://staben.sharepoint.com/sites/uppdrag/StaffSnapshots/utdrag-kalmar.json');
    expect(screen.getByRole('alert').textContent).toContain('Webbdelen hämtar inte utdraget från staben.sharepoint.com.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is put in from the device, and shown at once', async () => {
    const text = await snapshotOf('2026-11-21');
    show('publisher');
    expect(await screen.findByText(/Inget utdrag är inlagt ännu/)).toBeTruthy();
    const file = Object.assign(new File([text], 'utdrag-kalmar.json'), { text: () => Promise.resolve(text) });
    await userEvent.upload(screen.getByLabelText('Lägg in ett utdrag …', { selector: 'input' }), file);
    expect(await screen.findByRole('heading', { level: 2, name: 'Region Kalmar län' })).toBeTruthy();
    expect(scene.world.staffSnapshots.get(address)?.text).toBe(text);
    expect(screen.getByText('Utdraget är inlagt.')).toBeTruthy();
  });

  it('is left as it is by somebody without the right, and by a file that is none', async () => {
    const before = await snapshotOf('2026-11-20');
    lies(before);
    show('reader');
    const input = await screen.findByLabelText('Lägg in ett utdrag …', { selector: 'input' });
    const given = (text: string): File => Object.assign(new File([text], 'a.json'), { text: () => Promise.resolve(text) });
    await userEvent.upload(input, given('annat'));
    expect(await screen.findByText(/^Filen lades inte in\. Filen är inget utdrag från staben/)).toBeTruthy();
    await userEvent.upload(input, given(await snapshotOf('2026-11-22')));
    expect(await screen.findByText('Du har inte behörighet att lägga in ett utdrag här. Den som sköter sidan kan göra det.')).toBeTruthy();
    expect(scene.world.staffSnapshots.get(address)?.text).toBe(before);
  });
});

describe('the snapshots in the staff’s own overview', () => {
  it('are made for each region, told with their day, and given as files', async () => {
    const save = jest.fn();
    const { container } = showView(
      <OutletContext.Provider value={{ save, print: jest.fn(), copy: jest.fn() }}>
        <SnapshotPanel healthcareRegion="sydostra" />
      </OutletContext.Provider>,
      scene.ports('staff')
    );
    expect(await screen.findAllByText('Inget utdrag är gjort ännu')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Gör nya utdrag' }));
    await waitFor(() => expect(screen.getAllByText('Gjort 22 november 2026')).toHaveLength(3));
    expect(screen.getByText('Utdragen är gjorda. De ligger i biblioteket Utdrag till regionerna.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ladda ner utdraget till Region Kalmar län' }));
    expect(save).toHaveBeenCalledWith('utdrag-kalmar.json', 'application/json', await snapshotOf('2026-11-22'));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('that were made before a failure are kept and shown', async () => {
    showView(<SnapshotPanel healthcareRegion="sydostra" />, scene.ports('reader'));
    await screen.findAllByText('Inget utdrag är gjort ännu');
    await userEvent.click(screen.getByRole('button', { name: 'Gör nya utdrag' }));
    expect(await screen.findByText('Alla utdrag blev inte gjorda. De som blev det är kvar. Försök igen.')).toBeTruthy();
  });
});
