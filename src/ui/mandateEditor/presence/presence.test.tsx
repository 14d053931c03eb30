import { act, screen } from '@testing-library/react';
import { beatEvery } from '../../../application/presence/startHeartbeat';
import { barnonkologiAnswers } from '../../../templates/fixtures/barnonkologi';
import { groupKey } from '../../../testing/approval/caseRecords';
import { openEditorPage } from '../../../testing/editor/editorPage';
import type { EditorPage } from '../../../testing/editor/editorPage';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';

const supportIsAt = async ({ as, mandateKey }: EditorPage, sectionKey: string): Promise<void> => {
  await as('processSupport').presence.tell('processSupport', { mandateKey, groupKey, sectionKey }, '');
};
const beat = ({ world, scheduler }: EditorPage): Promise<void> =>
  act(async () => {
    world.clock.advance(beatEvery);
    await scheduler.advance(beatEvery);
  });
const others = (): string | undefined => screen.queryByText(/skriver i/)?.textContent?.trim();

function show(visibility: DocumentVisibilityState): Promise<void> {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  return act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

describe('another editor in the same draft', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is told in the header and by the section, follows, and is gone a while after', async () => {
    const editor = await openEditorPage();
    await supportIsAt(editor, 'rapportering');
    await beat(editor);
    expect(others()).toBe('Person processSupport skriver i Rapportering');
    expect(screen.getByText(/skriver i/).getAttribute('role')).toBe('status');
    await editor.user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    expect(screen.getByRole('button', { name: /Rapportering.*kvar · Person processSupport skriver här/ })).toBeTruthy();
    expect(await accessibilityProblems(editor.page.container)).toEqual([]);
    await supportIsAt(editor, 'uppdrag');
    await beat(editor);
    expect(others()).toBe('Person processSupport skriver i Uppdrag');
    await beat(editor);
    expect(others()).toBeDefined();
    await beat(editor);
    expect(others()).toBeUndefined();
  });

  it('brings along what they have saved', async () => {
    const editor = await openEditorPage({ answers: { uppdrag: barnonkologiAnswers.uppdrag } });
    const { mandates } = editor.as('processSupport');
    const { header } = await mandates.read(editor.mandateKey);
    editor.world.clock.advance(1000);
    await mandates.saveSection(header, 'rapportering', { rapportering: { kind: 'paragraphs', text: 'Från processtödet.' } }, '');
    await beat(editor);
    await editor.user.click(screen.getByRole('tab', { name: 'Dokument' }));
    expect(await screen.findByText('Från processtödet.')).toBeTruthy();
  });

  it('asks nothing while the page is hidden, and at once when it is taken up again', async () => {
    const calls: string[] = [];
    const editor = await openEditorPage({
      through: (ports) => ({
        ...ports,
        presence: {
          tell: (...given) => {
            calls.push('tell');
            return ports.presence.tell(...given);
          },
          ofMandate: (...given) => {
            calls.push('ofMandate');
            return ports.presence.ofMandate(...given);
          }
        }
      })
    });
    await show('hidden');
    calls.length = 0;
    await beat(editor);
    await beat(editor);
    expect(calls).toEqual([]);
    await show('visible');
    expect(calls).toEqual(['tell', 'ofMandate']);
  });
});
