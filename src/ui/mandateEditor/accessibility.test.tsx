import { act, screen } from '@testing-library/react';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import { openEditorPage } from '../../testing/editor/editorPage';
import type { EditorPage } from '../../testing/editor/editorPage';
import { accessibilityProblems } from '../../testing/interface/accessibilityProblems';

const { uppdrag, varaktighet, ...rest } = barnonkologiAnswers;
const begun = { uppdrag, varaktighet };
const click = ({ user }: EditorPage, name: string, role = 'button'): Promise<void> =>
  user.click(screen.getByRole(role, { name }));

const states: readonly (readonly [string, typeof barnonkologiAnswers, (editor: EditorPage) => Promise<void>])[] = [
  ['the list editor', {}, async () => undefined],
  ['a choice and deliverables', { leveranser: rest.leveranser }, (editor) => editor.user.keyboard('{Control>}{Enter}{/Control}')],
  ['the list of gaps', begun, (editor) => click(editor, 'Lämna in')],
  ['the confirmation', barnonkologiAnswers, (editor) => click(editor, 'Lämna in')],
  ['the document', begun, (editor) => click(editor, 'Dokument', 'tab')],
  ['the sections', begun, (editor) => click(editor, 'Avsnitt', 'tab')],
  ['the shortcuts', begun, (editor) => click(editor, 'Kortkommandon')],
  [
    'a lost connection',
    { ...begun, leveranser: rest.leveranser },
    async (editor) => {
      editor.world.faults.failAll('offline');
      await editor.user.type(screen.getByRole('textbox'), 'Notat');
      await act(() => editor.scheduler.advance(1000));
      expect(screen.getByText('inte sparat – försöker igen')).toBeTruthy();
    }
  ],
  [
    'what is handed in',
    barnonkologiAnswers,
    async (editor) => {
      await click(editor, 'Lämna in');
      await click(editor, 'Lämna in för beslut');
      await screen.findByText('Det här händer nu');
    }
  ]
];

describe('accessibility of the mandate editor', () => {
  it.each(states)('finds nothing against %s', async (_name, answers, reach) => {
    const editor = await openEditorPage({ answers });
    await reach(editor);
    expect(await accessibilityProblems(editor.page.container)).toEqual([]);
  });
});
