import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { openScene } from '../../testing/decisions/scene';
import type { Scene } from '../../testing/decisions/scene';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';
import { showView } from '../../testing/interface/showView';
import { VerifyPanel } from './VerifyPanel';
import { VerifySite } from './VerifySite';

describe('verifying on the screen', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
  });
  const run = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Verifiera' }));
  const damage = (): void => {
    const [[key, snapshot]] = [...scene.world.snapshots] as [[string, never]];
    scene.world.snapshots.set(key, { ...(snapshot as object), canonical: 'annat' } as never);
  };

  it('says in one sentence that all is sound, with the figures', async () => {
    await scene.submit('rag-barnonkologi');
    const { container } = showView(<VerifySite onOpen={jest.fn()} onBack={jest.fn()} />, scene.ports('recorder'));
    await run();
    expect(await screen.findByText('Allt stämmer: 1 uppdrag är verifierade.')).toBeTruthy();
    expect(within(screen.getByText('Stämmer').closest('div')!).getByText('1')).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('names what is wrong and leads to the case', async () => {
    await scene.submit('rag-barnonkologi');
    damage();
    const onOpen = jest.fn();
    const { container } = showView(<VerifySite onOpen={onOpen} onBack={jest.fn()} />, scene.ports('recorder'));
    await run();
    expect(await screen.findByText(/Brutet: Den frysta texten har ändrats/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'RAG Barnonkologi och hematologi' }));
    expect(onOpen).toHaveBeenCalledWith('m-rag-barnonkologi');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('counts mandates apart from what is said of each of their events', async () => {
    const snapshot = await scene.submit('rag-barnonkologi');
    await scene.decide('rpo-hjarta', snapshot);
    damage();
    showView(<VerifySite onOpen={jest.fn()} onBack={jest.fn()} />, scene.ports('recorder'));
    await run();
    expect(await screen.findByText(/^Upplysning: En händelse räknas inte/)).toBeTruthy();
    const figure = (words: string): string | null => screen.getByText(words).closest('div')!.textContent;
    expect(figure('Något är ändrat')).toBe('Något är ändrat1');
    expect(figure('Stämmer, utom händelser som inte räknas')).toBe('Stämmer, utom händelser som inte räknas0');
  });

  it('gives a reader no verdict', async () => {
    showView(<VerifySite onOpen={jest.fn()} onBack={jest.fn()} />, scene.ports('reader'));
    await run();
    expect(await screen.findByText(/^Inget utlåtande: du ser inte allt i Ärendelogg, Underlag/)).toBeTruthy();
  });

  it('verifies one case beside its events', async () => {
    await scene.submit('rag-barnonkologi');
    showView(<VerifyPanel mandateKey="m-rag-barnonkologi" />, scene.ports('recorder'));
    await run();
    expect(await screen.findByText(/^Allt stämmer: händelser, texter och fil/)).toBeTruthy();
    damage();
    await userEvent.click(screen.getByRole('button', { name: 'Verifiera igen' }));
    expect(await screen.findByText(/Den frysta texten har ändrats efter att den lämnades in/)).toBeTruthy();
  });
});
