import { act, screen } from '@testing-library/react';
import type { Answers } from '../../../domain/mandate/answer';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';

const { uppdrag, leveranser, sammansattning } = barnonkologiAnswers;
const pause = ({ scheduler }: EditorPage): Promise<void> => act(async () => scheduler.advance(1000));
const rows = (): readonly string[] => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Punkt/ }).map(({ value }) => value);
const saved = async ({ as, mandateKey }: EditorPage, section: string): Promise<Answers | undefined> =>
  (await as('convener').mandates.read(mandateKey)).sections.find(({ sectionKey }) => sectionKey === section)?.answers;

describe('undoing in the draft', () => {
  it('takes back a run of typing at once, and rows one by one, and does them again', async () => {
    const { user } = await openEditorPage();
    await user.keyboard('Ett{Enter}Två');
    expect(rows()).toEqual(['Ett', 'Två']);
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toEqual(['Ett', '']);
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toEqual(['Ett']);
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toEqual(['']);
    await user.keyboard('{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    expect(rows()).toEqual(['Ett', 'Två']);
  });

  it('takes what is written after a pause by itself', async () => {
    const editor = await openEditorPage();
    await editor.user.keyboard('Ett');
    await pause(editor);
    await editor.user.keyboard(' till');
    await editor.user.keyboard('{Control>}z{/Control}');
    expect(rows()).toEqual(['Ett']);
  });

  it('is saved, and leads to where it was undone', async () => {
    const editor = await openEditorPage({ answers: { uppdrag, leveranser, sammansattning } });
    const { user } = editor;
    await user.click(screen.getByRole('radio', { name: /Permanent/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(screen.getByRole('heading', { level: 3, name: 'Tidplan och leveranser' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /Permanent/ })).toHaveProperty('checked', false);
    expect(screen.getByText('Ångrat i avsnittet Tidplan och leveranser.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ångra' }));
    await pause(editor);
    expect((await saved(editor, 'tidplan'))?.varaktighet).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Gör om' }));
    expect(screen.getByRole('radio', { name: /Permanent/ })).toHaveProperty('checked', true);
  });

  it('has nothing to do at first, and leaves the browser nothing to undo in a field of its own', async () => {
    const { user } = await openEditorPage();
    expect(screen.getByRole('button', { name: 'Ångra' }).getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Control>}z{/Control}');
    expect(rows()).toEqual(['']);
  });

  it('leaves what somebody else has saved meanwhile', async () => {
    const editor = await openEditorPage({ answers: { uppdrag } });
    await editor.user.click(screen.getByRole('radio', { name: /Permanent/ }));
    await pause(editor);
    const other = editor.as('processSupport').mandates;
    const { header } = await other.read(editor.mandateKey);
    editor.world.clock.advance(60_000);
    await other.saveSection(header, 'rapportering', { rapportering: { kind: 'paragraphs', text: 'Deras.' } }, '');
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await editor.user.click(screen.getByRole('button', { name: 'Ångra' }));
    await pause(editor);
    expect((await saved(editor, 'rapportering'))?.rapportering).toEqual({ kind: 'paragraphs', text: 'Deras.' });
  });

  it('is left to the field where one writes something that is no part of the draft', async () => {
    const { user } = await openEditorPage({ answers: barnonkologiAnswers });
    await user.click(screen.getByRole('button', { name: 'Lämna in' }));
    const comment = screen.getByRole('textbox', { name: /Kommentar/ });
    comment.focus();
    const pressed = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
    comment.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });
});
