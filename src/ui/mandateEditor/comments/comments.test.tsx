import { act, fireEvent, screen, within } from '@testing-library/react';
import { addComment } from '../../../application/commenting/addComment';
import { addImportedComments } from '../../../application/commenting/addImportedComments';
import { listComments } from '../../../application/commenting/listComments';
import { readCase } from '../../../application/approval/readCase';
import { beatEvery } from '../../../application/presence/startHeartbeat';
import type { CommentThread } from '../../../domain/commenting/commentThread';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { groupKey } from '../../../testing/approval/caseRecords';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage, EditorPageOptions } from '../../../testing/editor/editorPage';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';

const { uppdrag, varaktighet, leveranser, sammansattning } = barnonkologiAnswers;
/** The first gap is then in Rapportering, where the editor opens. */
const answers = { uppdrag, varaktighet, leveranser, sammansattning };

function fold(): HTMLDetailsElement {
  return screen.getByText(/^Kommentarer( \(\d+\))?$/).closest('details') as HTMLDetailsElement;
}

function unfold(): HTMLElement {
  const details = fold();
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

const opened = async (options: EditorPageOptions = {}): Promise<EditorPage> => openEditorPage({ answers, ...options });
const threads = ({ as, mandateKey }: EditorPage): Promise<readonly CommentThread[]> => listComments(as('convener'), mandateKey, groupKey);
const beat = (editor: EditorPage): Promise<void> =>
  act(async () => {
    editor.world.clock.advance(beatEvery);
    await editor.scheduler.advance(beatEvery);
  });
const bySupport = (editor: EditorPage, key: string, sectionKey: string, text: string): Promise<void> =>
  addComment(editor.as('processSupport'), { key, mandateKey: editor.mandateKey, groupKey, sectionKey, text });

describe('comments on a section', () => {
  it('are written, counted, and never in the document or what is handed in', async () => {
    const editor = await opened({ answers: barnonkologiAnswers });
    await editor.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    await editor.user.click(screen.getByRole('button', { name: /Rapportering/ }));
    const details = unfold();
    expect(within(details).getByText('Det finns inga öppna kommentarer till avsnittet.')).toBeTruthy();
    await editor.user.type(screen.getByRole('textbox', { name: 'Ny kommentar' }), 'Till vem går rapporten?');
    await editor.user.click(screen.getByRole('button', { name: 'Kommentera' }));
    expect(await screen.findByText('Kommentaren är sparad.')).toBeTruthy();
    expect(within(details).getByText('Till vem går rapporten?')).toBeTruthy();
    expect(within(details).getByText('Person convener')).toBeTruthy();
    expect(screen.getByText('Kommentarer (1)')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Ny kommentar' })).toHaveProperty('value', '');
    await editor.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    expect(screen.getByRole('button', { name: /Rapportering.*klar · 1 kommentar/ })).toBeTruthy();
    await editor.user.click(screen.getByRole('tab', { name: 'Dokument' }));
    expect(screen.queryByText('Till vem går rapporten?')).toBeNull();
    await editor.user.click(screen.getByRole('button', { name: 'Lämna in' }));
    await editor.user.click(screen.getByRole('button', { name: 'Lämna in för beslut' }));
    await screen.findByText('Det här händer nu');
    expect((await readCase(editor.as('recorder'), editor.mandateKey)).snapshot?.snapshot.canonical).not.toContain('Till vem går');
  });

  it('come from others while one works, and are answered, dealt with and taken up again', async () => {
    const editor = await opened();
    unfold();
    await bySupport(editor, 'c1', 'rapportering', 'Hur ofta?');
    expect(screen.queryByText('Hur ofta?')).toBeNull();
    await beat(editor);
    expect(screen.getByText('Hur ofta?')).toBeTruthy();
    await editor.user.click(screen.getByRole('button', { name: 'Svara Person processSupport' }));
    expect(screen.getByRole('textbox', { name: 'Ditt svar till Person processSupport' })).toBe(document.activeElement);
    await editor.user.keyboard('Två gånger om året.');
    await editor.user.click(screen.getByRole('button', { name: 'Skicka svaret' }));
    expect(await screen.findByText('Två gånger om året.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Svara Person processSupport' })).toBe(document.activeElement);
    await editor.user.click(screen.getByRole('button', { name: /^Klar med den här/ }));
    expect(await screen.findByText('Klara (1)')).toBeTruthy();
    expect(screen.getByText('Kommentarer')).toBe(document.activeElement);
    expect((await threads(editor))[0]).toMatchObject({ isResolved: true, answers: [{ writtenBy: 'Person convener' }] });
    await editor.user.click(screen.getByRole('button', { name: /^Ta upp igen/, hidden: true }));
    expect(await screen.findByText('Kommentarer (1)')).toBeTruthy();
  });

  it('keep what is written when it cannot be sent, and say it once when the answer was lost', async () => {
    const editor = await opened();
    unfold();
    editor.world.faults.failNext('comments.add', 'offline');
    await editor.user.type(screen.getByRole('textbox', { name: 'Ny kommentar' }), 'Viktigt');
    await editor.user.click(screen.getByRole('button', { name: 'Kommentera' }));
    expect(await screen.findByText(/Det går inte att nå servern/)).toBeTruthy();
    editor.page.unmount();
    const again = await opened({ world: editor.world, keep: editor.keep });
    unfold();
    expect(screen.getByRole('textbox', { name: 'Ny kommentar' })).toHaveProperty('value', 'Viktigt');
    again.world.faults.loseNextAnswer('comments.add');
    await again.user.click(screen.getByRole('button', { name: 'Kommentera' }));
    await again.user.click(await screen.findByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Kommentaren är sparad.')).toBeTruthy();
    expect(await threads(again)).toHaveLength(1);
  });

  it('out of a Word file tell who said it and who read it in, with the words it is about', async () => {
    const editor = await opened();
    await addImportedComments(editor.as('processSupport'), editor.mandateKey, groupKey, [
      { sectionKey: 'rapportering', author: 'Per Utan Konto', text: 'Stämmer detta?', quote: 'senast i mars' }
    ]);
    await beat(editor);
    const details = unfold();
    expect(within(details).getByText('Per Utan Konto i en Word-fil, inläst av Person processSupport')).toBeTruthy();
    expect(within(details).getByText('senast i mars').tagName).toBe('BLOCKQUOTE');
  });

  it('on a section that is no more stand at the title', async () => {
    const editor = await opened();
    await bySupport(editor, 'c1', 'borttagen', 'Kvar?');
    await beat(editor);
    await editor.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    expect(screen.getByRole('button', { name: /1 kommentar/, hidden: true }).textContent).toContain('1 kommentar');
  });

  it('say why they cannot be read, and are read when that can be done', async () => {
    const editor = await opened({
      through: (ports) => {
        let isDown = true;
        return {
          ...ports,
          comments: {
            ...ports.comments,
            ofMandate: async (...given) => {
              if (isDown) {
                isDown = false;
                throw new Error('nej');
              }
              return ports.comments.ofMandate(...given);
            }
          }
        };
      }
    });
    const details = unfold();
    await editor.user.click(within(details).getByRole('button', { name: 'Försök igen' }));
    expect(await within(details).findByText('Det finns inga öppna kommentarer till avsnittet.')).toBeTruthy();
  });

  it('have nothing a screen reader stumbles over', async () => {
    const editor = await opened();
    await bySupport(editor, 'c1', 'rapportering', 'Hur ofta?');
    await bySupport(editor, 'c2', 'rapportering', 'När?');
    await beat(editor);
    unfold();
    await editor.user.click(screen.getAllByRole('button', { name: /^Klar med den här/ })[0]!);
    await screen.findByText('Klara (1)');
    await editor.user.click(screen.getByRole('button', { name: /^Svara/ }));
    expect(await accessibilityProblems(editor.page.container)).toEqual([]);
  });
});
