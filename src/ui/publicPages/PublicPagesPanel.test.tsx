import { screen } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Failure } from '../../application/ports/failure';
import type { Ports } from '../../application/ports/ports';
import type { Language } from '../../loc/shared/language';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import type { RecordingOutlet } from '../../testing/interface/recordingOutlet';
import { createRecordingOutlet } from '../../testing/interface/recordingOutlet';
import { showView } from '../../testing/interface/showView';
import type { PublicWorld } from '../../testing/publicPages/publicWorld';
import { publicWorld } from '../../testing/publicPages/publicWorld';
import { OutletContext } from '../output/OutletContext';
import { PublicPagesPanel } from './PublicPagesPanel';
import '../../testing/interface/english';

interface Shown extends RenderResult {
  readonly outlet: RecordingOutlet;
}

function show({ as }: PublicWorld, login: string, more: Partial<Ports> = {}, language: Language = 'sv-SE'): Shown {
  const outlet = createRecordingOutlet();
  const view = (
    <OutletContext.Provider value={outlet}>
      <PublicPagesPanel />
    </OutletContext.Provider>
  );
  return { outlet, ...showView(view, { ...as(login), ...more }, language) };
}

const press = (name: string): Promise<void> => userEvent.setup().click(screen.getByRole('button', { name }));

describe('the panel of public pages', () => {
  it('says what will be public, writes it to the library, and says when that was done', async () => {
    const site = await publicWorld();
    const { container } = show(site, 'staff');
    await screen.findByText('5 grupper');
    expect(screen.getByText('3 platser med namn, 3 utan')).toBeTruthy();
    expect(screen.getByText('1 plan eller rapport med text. 1 till nämns bara: de är lämnade till någon men inte publicerade')).toBeTruthy();
    expect(screen.getByText('Sidorna har inte skrivits till biblioteket än.')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Skriv till biblioteket');
    await screen.findByText('Klart: 5 grupper. 19 filer är nya eller ändrade.');
    await screen.findByText(/^Sidorna i biblioteket skrevs senast 12 mars 2026/);
    expect(screen.getByRole('link', { name: 'Öppna biblioteket' }).getAttribute('href')).toBe('https://uppdrag.example/PublicPages');
    expect(site.world.publicPages.files.get('grupp/rsg/index.html')).toContain('Åsa Ström');
    await press('Skriv till biblioteket');
    await screen.findByText('Klart: 5 grupper. Ingen fil hade ändrats.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('gives the pages as a zip file to whoever takes part, and offers the library only to those who may write there', async () => {
    const { outlet } = show(await publicWorld(), 'writer');
    await screen.findByText(/^Du kan hämta sidorna som zip/);
    await screen.findByText('5 grupper');
    expect(screen.queryByRole('button', { name: 'Skriv till biblioteket' })).toBeNull();
    await press('Hämta som zip');
    await screen.findByText('Zip-filen är hämtad.');
    expect(outlet.saved).toMatchObject([{ name: 'Publika sidor.zip', type: 'application/zip' }]);
  });

  it('tells that the last writing was cut short', async () => {
    const site = await publicWorld();
    await site.as('staff').publicPages.open(['index.html']);
    show(site, 'administrator');
    await screen.findByText(/^Den senaste skrivningen, 12 mars 2026.* av Person staff, pågår eller avbröts/);
  });

  it('names a file of somebody else’s that lies in the way', async () => {
    const site = await publicWorld();
    const { publicPages } = site.as('staff');
    show(site, 'staff', { publicPages: { ...publicPages, open: () => Promise.reject(new Failure('conflict', 'index.html')) } });
    await screen.findByRole('button', { name: 'Skriv till biblioteket' });
    await press('Skriv till biblioteket');
    await screen.findByText(/I biblioteket ligger index.html, som inte är skriven härifrån/);
  });

  it('says that somebody else is writing', async () => {
    const site = await publicWorld();
    const { publicPages } = site.as('staff');
    show(site, 'staff', { publicPages: { ...publicPages, open: () => Promise.reject(new Failure('conflict', '')) } });
    await screen.findByText('5 grupper');
    await press('Skriv till biblioteket');
    await screen.findByText(/^Någon annan skriver sidorna just nu/);
  });

  it('says to a reader who makes the pages, in English too', async () => {
    const { container } = show(await publicWorld(), 'reader', {}, 'en-US');
    await screen.findByText(/^The pages are made by somebody who takes part/);
    expect(screen.queryByRole('button')).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('can be tried again when the server does not answer', async () => {
    const site = await publicWorld();
    site.world.faults.failNext('publicPages.lastRun', 'offline');
    show(site, 'staff');
    await screen.findByRole('button', { name: 'Försök igen' });
    await press('Försök igen');
    await screen.findByText('5 grupper');
  });

  it('is there to be used before anything is counted, and when it cannot be counted', async () => {
    const site = await publicWorld();
    const counted = site.as('staff').roster.shown();
    let answer: (shown: Awaited<typeof counted>) => void = () => undefined;
    const asked = new Promise<Awaited<typeof counted>>((resolve) => (answer = resolve));
    const { roster } = site.as('staff');
    const { container } = show(site, 'staff', { roster: { ...roster, shown: () => asked } });
    await screen.findByText('Räknar vad som blir publikt nu …');
    screen.getByRole('button', { name: 'Skriv till biblioteket' });
    screen.getByText('Sidorna har inte skrivits till biblioteket än.');
    expect(await accessibilityProblems(container)).toEqual([]);
    answer(await counted);
    await screen.findByText('5 grupper');
  });

  it('counts no further once it is left', async () => {
    const site = await publicWorld();
    const counted = site.as('staff').roster.shown();
    let answer: (shown: Awaited<typeof counted>) => void = () => undefined;
    const asked = new Promise<Awaited<typeof counted>>((resolve) => (answer = resolve));
    const { roster, attestations } = site.as('staff');
    const ofGroups = jest.fn(attestations.ofGroups);
    const { unmount } = show(site, 'staff', { roster: { ...roster, shown: () => asked }, attestations: { ...attestations, ofGroups } });
    await screen.findByText('Räknar vad som blir publikt nu …');
    unmount();
    answer(await counted);
    await asked;
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(ofGroups).not.toHaveBeenCalled();
  });

  it('counts again when the counting was lost', async () => {
    const site = await publicWorld();
    site.world.faults.failNext('roster.shown', 'offline');
    show(site, 'staff');
    await screen.findByRole('button', { name: 'Försök igen' });
    await press('Försök igen');
    await screen.findByText('5 grupper');
  });
});
