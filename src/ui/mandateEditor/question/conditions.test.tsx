import { act, screen } from '@testing-library/react';
import type { Template } from '../../../domain/template/template';
import { templateOf } from '../../../templates/templates';
import { createTemplateWorld } from '../../../testing/drafting/templateWorld';
import { openEditorPage } from '../../../testing/editor/editorPage';

const guidance = { placeholder: 'Ange.', hint: '', why: '', example: '' };
const when = { field: 'tid', options: ['limited'] };
const template: Template = {
  ...templateOf('sydostra-rag', 2),
  family: 'villkor',
  version: 1,
  sections: [
    {
      key: 'tidplan',
      meaning: 'timetable',
      heading: 'Tidplan',
      blocks: [
        {
          kind: 'field',
          field: {
            kind: 'choice',
            key: 'tid',
            guidance: { ...guidance, question: 'Hur länge?' },
            options: [
              { key: 'permanent', label: 'Permanent', sentence: 'Permanent.', needsEndDate: false },
              { key: 'limited', label: 'Begränsad', sentence: 'Begränsad.', needsEndDate: false }
            ]
          }
        },
        { kind: 'paragraph', text: 'Gruppen avslutas.', when }
      ]
    },
    {
      key: 'avslut',
      meaning: 'other',
      heading: 'Avslut',
      blocks: [{ kind: 'field', when, field: { kind: 'paragraphs', key: 'avslut', guidance: { ...guidance, question: 'Hur avslutas den?' } } }]
    }
  ]
};

describe('parts that stand on a condition', () => {
  it('come and go with the choice, and what is written in them is kept', async () => {
    const editor = await openEditorPage({ world: createTemplateWorld(template) });
    const { user } = editor;
    const settle = (): Promise<void> => act(() => editor.scheduler.advance(1000));
    expect(screen.queryByText('Gruppen avslutas.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Gå vidare till inlämning' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Begränsad' }));
    expect(screen.getByText('Gruppen avslutas.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nästa: Avslut' }));
    await user.type(screen.getByRole('textbox', { name: 'Hur avslutas den?' }), 'Med en rapport.');
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
    await user.click(screen.getByRole('radio', { name: 'Permanent' }));
    await settle();
    await user.click(screen.getByRole('tab', { name: 'Avsnitt' }));
    expect(screen.getByText('1 av 1 klara')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Fråga' }));
    await user.click(screen.getByRole('radio', { name: 'Begränsad' }));
    await user.click(screen.getByRole('button', { name: 'Nästa: Avslut' }));
    expect(screen.getByRole('textbox', { name: 'Hur avslutas den?' })).toHaveProperty('value', 'Med en rapport.');
  });
});
