import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { publishMandate } from '../../../application/publication/publishMandate';
import { openScene } from '../../../testing/decisions/scene';
import type { Scene } from '../../../testing/decisions/scene';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { ReviewsAhead } from './ReviewsAhead';

const publish = async (scene: Scene, groupKey: string, body: string, reviewDate: string): Promise<void> => {
  await scene.decide(body, await scene.submit(groupKey));
  await publishMandate(scene.ports('publisher'), { mandateKey: `m-${groupKey}`, recordKey: groupKey, reviewDate, describeTrail: () => [] });
};

const open = async (scene: Scene): Promise<{ readonly container: HTMLElement; readonly opened: string[] }> => {
  const opened: string[] = [];
  const { container } = showView(<ReviewsAhead onOpen={(key) => opened.push(key)} />, scene.ports('publisher'));
  await userEvent.click(screen.getByText('Uppdrag att se över'));
  return { container, opened };
};

describe('mandates to review', () => {
  it('are told with the earliest first, and opened from there', async () => {
    const scene = await openScene();
    await publish(scene, 'rag-barnonkologi', 'rpo-barn', '2027-03-01');
    await publish(scene, 'rag-barndiabetes', 'rpo-barn', '2026-02-01');
    const { container, opened } = await open(scene);
    const rows = within(await screen.findByRole('list')).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => /(skulle|ses).*/.exec(textContent ?? '')?.[0])).toEqual([
      'skulle ha setts över senast 1 februari 2026',
      'ses över senast 1 mars 2027'
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(within(rows[0]!).getByRole('link'));
    expect(opened).toEqual(['m-rag-barndiabetes']);
  });

  it('are none when no date comes within half a year', async () => {
    const scene = await openScene();
    await publish(scene, 'rag-barnonkologi', 'rpo-barn', '2028-03-01');
    await open(scene);
    expect(await screen.findByText('Inget uppdrag ska ses över det närmaste halvåret.')).toBeTruthy();
  });
});
