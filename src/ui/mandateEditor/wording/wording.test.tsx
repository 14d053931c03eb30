import { act, screen, within } from '@testing-library/react';
import type { Answers } from '../../../domain/mandate/answer';
import { deviationKey } from '../../../domain/mandate/deviationKey';
import { deviationOf } from '../../../domain/mandate/deviationOf';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';

const finance = 'finansiering';
const costs = /^Respektive region finansierar/;

async function openFinance(): Promise<EditorPage> {
  const editor = await openEditorPage({ answers: barnonkologiAnswers });
  await editor.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
  await editor.user.click(screen.getByText('Ingår alltid (7)'));
  await editor.user.click(screen.getByRole('button', { name: 'Finansiering' }));
  return editor;
}

async function changeFinance(): Promise<EditorPage> {
  const editor = await openFinance();
  await editor.user.click(screen.getByRole('button', { name: 'Ändra den fasta texten …' }));
  return editor;
}

async function saved({ as, mandateKey, scheduler }: EditorPage, sectionKey: string): Promise<Answers> {
  await act(() => scheduler.advance(1000));
  const { sections } = await as('convener').mandates.read(mandateKey);
  return sections.find((section) => section.sectionKey === sectionKey)?.answers ?? {};
}

const press = ({ user }: EditorPage, name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('fixed text', () => {
  it('is left alone until the writer asks, and then says what departing from it means', async () => {
    const editor = await openFinance();
    expect(screen.queryByRole('button', { name: /^Skriv om/ })).toBeNull();
    await press(editor, 'Ändra den fasta texten …');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Du ändrar den fasta texten' }));
    expect(screen.getByText(/märks ut för dem som beslutar/)).toBeTruthy();
    await press(editor, 'Sluta ändra den fasta texten');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ändra den fasta texten …' }));
    expect(await saved(editor, finance)).toEqual({});
  });

  it('is rewritten with the template’s text beside, marked in words, and restored without a trace', async () => {
    const editor = await changeFinance();
    await press(editor, /^Skriv om: Respektive region/);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text i del 1' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toMatch(costs);
    expect(within(screen.getByText('Mallens text').parentElement!).getByText(costs)).toBeTruthy();
    await editor.user.clear(field);
    await editor.user.type(field, 'Regionen betalar.');
    await press(editor, 'Klar');
    expect(screen.getByText('Avviker från mallens text')).toBeTruthy();
    expect(deviationOf(finance, await saved(editor, finance)).replaced).toEqual([
      { place: 0, blocks: [{ kind: 'paragraph', text: 'Regionen betalar.' }] }
    ]);
    expect(await accessibilityProblems(editor.page.container)).toEqual([]);
    await press(editor, 'Återställ mallens text: Regionen betalar.');
    expect(screen.queryByText('Avviker från mallens text')).toBeNull();
    expect(await saved(editor, finance)).toEqual({});
  });

  it('is no deviation when the template’s own words are written again', async () => {
    const editor = await changeFinance();
    await press(editor, /^Skriv om: Respektive region/);
    await editor.user.type(screen.getByRole('textbox', { name: 'Text i del 1' }), '!{Backspace}');
    await press(editor, 'Klar');
    expect(await saved(editor, finance)).toEqual({});
  });

  it('is left out block by block, or with its section, and comes back by undoing', async () => {
    const editor = await changeFinance();
    await press(editor, /^Utelämna: Respektive region/);
    expect(screen.getByText('Mallens text är utelämnad')).toBeTruthy();
    expect(deviationOf(finance, await saved(editor, finance)).replaced).toEqual([{ place: 0, blocks: [] }]);
    await editor.user.keyboard('{Control>}z{/Control}');
    await press(editor, 'Utelämna hela avsnittet');
    expect(deviationOf(finance, await saved(editor, finance)).isOmitted).toBe(true);
    expect(screen.queryByText(costs)).toBeNull();
    await press(editor, 'Ta tillbaka avsnittet');
    expect(screen.getByText(costs)).toBeTruthy();
    expect(await saved(editor, finance)).toEqual({});
  });

  it('takes own text beside it, of any kind, which stands in the document with its mark', async () => {
    const editor = await changeFinance();
    await press(editor, 'Lägg till egen text först');
    await editor.user.selectOptions(screen.getByRole('combobox', { name: 'Slag' }), 'Punktlista');
    await editor.user.type(screen.getByRole('textbox', { name: 'Punkt 1 av 1' }), 'Resor{Enter}Arvoden');
    await press(editor, 'Klar');
    expect(deviationOf(finance, await saved(editor, finance)).added).toEqual([
      { place: -1, blocks: [{ kind: 'bullets', items: ['Resor', 'Arvoden'] }] }
    ]);
    await editor.user.click(screen.getByRole('tab', { name: 'Dokument' }));
    const added = screen.getByText('Egen text, finns inte i mallen').parentElement!;
    expect(within(added).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Resor', 'Arvoden']);
    await editor.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    expect(screen.getByRole('button', { name: /^Finansiering\s*avviker från mallen$/ })).toBeTruthy();
  });

  it('has a heading that can be worded, and its own back', async () => {
    const editor = await changeFinance();
    const heading = screen.getByRole('textbox', { name: 'Rubrik i dokumentet' });
    await editor.user.clear(heading);
    await editor.user.type(heading, 'Pengar');
    expect(deviationOf(finance, await saved(editor, finance)).heading).toBe('Pengar');
    await press(editor, 'Återställ mallens rubrik');
    expect(await saved(editor, finance)).toEqual({});
  });
});

describe('the title', () => {
  it('is worded from the document, and saved by itself', async () => {
    const editor = await openEditorPage({ answers: barnonkologiAnswers });
    await editor.user.click(screen.getByRole('tab', { name: 'Dokument' }));
    await press(editor, /^Ändra den fasta texten … Uppdragsbeskrivning/);
    const title = screen.getByRole('textbox', { name: 'Rubrik i dokumentet' });
    await editor.user.clear(title);
    await editor.user.type(title, 'Vårt uppdrag');
    expect(await saved(editor, 'titel')).toMatchObject({ [deviationKey('titel')]: { heading: 'Vårt uppdrag' } });
    await editor.user.click(screen.getByRole('tab', { name: 'Dokument' }));
    expect(screen.getByRole('heading', { name: 'Vårt uppdrag' })).toBeTruthy();
  });
});
