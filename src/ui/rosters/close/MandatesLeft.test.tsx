import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { EstablishedMandate } from '../../../application/ports/establishedMandates';
import type { Ports } from '../../../application/ports/ports';
import type { Scene } from '../../../testing/decisions/scene';
import { openScene } from '../../../testing/decisions/scene';
import { showView } from '../../../testing/interface/showView';
import { pagesOf } from '../../../domain/sitePages/pages';
import { PagesContext } from '../../address/PagesContext';
import { Rosters } from '../Rosters';

const group = 'rag-barnonkologi';

let scene: Scene;

beforeEach(async () => {
  window.history.replaceState(null, '', `/?grupp=${group}`);
  scene = await openScene();
});

describe('a closed group', () => {
  it('is told as long as its mandate is in force, with the way to where it is withdrawn', async () => {
    const closing = { date: '2026-10-31', decidedBy: 'RPO', paragraph: '', mergedInto: '' };
    const { groupEditor } = scene.ports('admin');
    const stored = await groupEditor.read(group);
    await groupEditor.save(stored, { ...stored, profile: { ...stored.profile, closing } });
    const ports = scene.ports('admin');
    const inForce = { mandateKey: `m-${group}`, groupKey: group, withdrawnOn: '' } as EstablishedMandate;
    const withMandates = (mandates: readonly EstablishedMandate[]): Ports => ({ ...ports, established: { ...ports.established, ofGroups: async () => mandates } });
    const shown = (mandates: readonly EstablishedMandate[]): JSX.Element => (
      <PagesContext.Provider key={mandates.length} value={pagesOf({ decisionsPage: '/sidor/Beslut.aspx' })}>
        <Rosters groupKey="" />
      </PagesContext.Provider>
    );
    const { unmount } = showView(shown([inForce]), withMandates([inForce]));
    const link = await screen.findByRole('link', { name: 'Upphäv uppdraget för RAG Barnonkologi och hematologi' });
    expect(link.getAttribute('href')).toBe(`/sidor/Beslut.aspx?uppdrag=m-${group}`);
    await userEvent.click(screen.getByRole('button', { name: /Alla grupper/ }));
    expect(await screen.findByText(/^RAG Barnonkologi och hematologi är avslutad, men läsarna ser fortfarande uppdraget/)).toBeTruthy();
    unmount();
    const withdrawn = { ...inForce, withdrawnOn: '2026-11-01' };
    window.history.replaceState(null, '', `/?grupp=${group}`);
    showView(shown([withdrawn]), withMandates([withdrawn]));
    expect(await screen.findByText(/^Gruppen är avslutad 31 oktober 2026/)).toBeTruthy();
    expect(screen.queryByText(/läsarna ser fortfarande/)).toBeNull();
  });
});
