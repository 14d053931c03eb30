import { act, screen, within } from '@testing-library/react';
import { flawlessRag, reporting } from '../../../testing/review/ragReview';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';

const rest = (page: EditorPage): Promise<void> => act(() => page.scheduler.advance(2_000));

async function reviewed(text: string): Promise<EditorPage> {
  const page = await openEditorPage({ answers: { ...flawlessRag, ...reporting(text) } });
  await rest(page);
  return page;
}

describe('the review in the editor', () => {
  it('counts what it stops at, and lists it with its words and what is wrong', async () => {
    const { user, page } = await reviewed('Landstingen rapporterar varje höst om hälso-och sjukvård.');
    await user.click(await screen.findByRole('button', { name: 'Granska (2)' }));
    const heading = screen.getByRole('heading', { name: 'Granskning' });
    expect(document.activeElement).toBe(heading);
    const panel = within(heading.closest('section') as HTMLElement);
    expect(panel.getByText('hälso-och')).toBeTruthy();
    expect(panel.getByText(/Menas ”hälso- och”/)).toBeTruthy();
    expect(panel.getByText(/I dag heter det regionerna/)).toBeTruthy();
    expect(await accessibilityProblems(page.container)).toEqual([]);
  });

  it('mends by one click, which can be undone', async () => {
    const { user } = await reviewed('Landstingen rapporterar varje höst.');
    await user.click(await screen.findByRole('button', { name: 'Granska (1)' }));
    await user.click(screen.getByRole('button', { name: 'Rätta ”Landstingen”' }));
    expect(screen.getByText(/hittar inget att anmärka på/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Granskning' }));
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(await screen.findByDisplayValue('Landstingen rapporterar varje höst.')).toBeTruthy();
  });

  it('leads to the field', async () => {
    const { user } = await reviewed('Landstingen rapporterar varje höst.');
    await user.click(await screen.findByRole('button', { name: 'Granska (1)' }));
    await user.click(screen.getByRole('button', { name: 'Gå dit: Rapportering' }));
    expect(document.activeElement).toBe(await screen.findByDisplayValue('Landstingen rapporterar varje höst.'));
  });

  it('follows what is written, when the writer rests', async () => {
    const page = await reviewed('Gruppen rapporterar varje höst.');
    await page.user.click(await screen.findByRole('button', { name: 'Granska (0)' }));
    await page.user.click(screen.getByRole('button', { name: 'Stäng granskningen' }));
    await page.user.type(await screen.findByDisplayValue('Föreslå åtgärder där skillnaderna är stora.'), ' UTKAST');
    expect(screen.getByRole('button', { name: 'Granska (0)' })).toBeTruthy();
    await rest(page);
    await rest(page);
    expect(await screen.findByRole('button', { name: /Granska \([1-9]\)/ })).toBeTruthy();
  });
});
