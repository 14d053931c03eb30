import { screen, waitFor } from '@testing-library/react';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { createEstablishedWorld } from '../../../testing/drafting/establishedWorld';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** Answers that stand as the template's choices: nothing is missing. */
async function renewing(): Promise<EditorPage> {
  const world = await createEstablishedWorld(barnonkologiAnswers);
  const page = await openEditorPage({ world, answers: barnonkologiAnswers });
  await page.user.click(await screen.findByRole('button', { name: 'Förnya uppdraget' }));
  await screen.findByText('Gäller detta fortfarande?');
  return page;
}

describe('renewing a mandate in force', () => {
  it('asks for each section whether it still holds, and hands in what does, in few clicks', async () => {
    const { user, world, mandateKey } = await renewing();
    const before = world.snapshots.size;
    await user.click(button('Ja, det gäller'));
    await user.click(button('Ja, det gäller'));
    await user.click(button('Ja, det gäller'));
    expect(screen.getByText('3 av 4 avsnitt är genomgångna')).toBeTruthy();
    await user.click(button('Ja, och gå till inlämning'));
    await user.click(await screen.findByRole('button', { name: 'Lämna in för beslut' }));
    await screen.findByText(/^Inlämnad /);
    expect(world.snapshots.size).toBe(before + 1);
    expect([...world.snapshots.values()].filter(({ content }) => content.mandateKey === mandateKey)).toHaveLength(2);
  });

  it('lets a section be changed first, and a yes be taken back', async () => {
    const { user } = await renewing();
    await user.click(button('Nej, jag ändrar'));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    expect(screen.getByText('Ändra texten nedan. Säg till när den gäller.')).toBeTruthy();
    await user.click(button('Ja, det gäller'));
    await user.click(button('Föregående: Uppdrag'));
    await user.click(button('Det gäller inte längre'));
    expect(screen.getByText('0 av 4 avsnitt är genomgångna')).toBeTruthy();
  });

  it('remembers on the device what is gone through', async () => {
    const first = await renewing();
    await first.user.click(button('Ja, det gäller'));
    first.page.unmount();
    const again = await openEditorPage({ world: first.world, answers: barnonkologiAnswers, keep: first.keep });
    await again.user.click(await screen.findByRole('button', { name: 'Förnya uppdraget' }));
    await waitFor(() => expect(screen.getByText('1 av 4 avsnitt är genomgångna')).toBeTruthy());
  });

  it('has nothing a screen reader stumbles over', async () => {
    const { page } = await renewing();
    expect(await accessibilityProblems(page.container)).toEqual([]);
  });
});
