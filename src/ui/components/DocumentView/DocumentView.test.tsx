import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import type { MandateDocument } from '../../../domain/mandate/document';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { showView } from '../../../testing/interface/showView';
import { DocumentView } from './DocumentView';

const mandate: MandateDocument = {
  title: 'Uppdragsbeskrivning',
  sections: [
    {
      key: 'uppdrag',
      heading: 'Uppdrag',
      blocks: [
        { kind: 'subheading', text: 'Bakgrund', source: '' },
        { kind: 'paragraph', text: 'Fast text.', source: '' },
        { kind: 'bullets', items: ['<b>ett</b>', 'två'], source: 'uppgifter' },
        { kind: 'gap', text: 'Ange datum.', asList: true, source: 'datum' }
      ]
    }
  ]
};

async function show(clicks?: string[]): Promise<void> {
  const ports = createMemoryPorts(await createMandateWorld(), 'convener');
  const onBlockClick = clicks && ((source: string): number => clicks.push(source));
  showView(
    <DocumentView document={mandate} onBlockClick={onBlockClick} questionOf={(source) => `Frågan om ${source}`} />,
    ports
  );
}

describe('DocumentView', () => {
  it('reads as headings, paragraphs and lists in Swedish', async () => {
    await show();
    expect(screen.getByRole('article').getAttribute('lang')).toBe('sv');
    expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['H2', 'Uppdragsbeskrivning'],
      ['H3', 'Uppdrag'],
      ['H4', 'Bakgrund']
    ]);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '<b>ett</b>',
      'två',
      'Ej ifyllt: Ange datum.'
    ]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('opens at a block of its own, marked and with the keyboard there', async () => {
    const ports = createMemoryPorts(await createMandateWorld(), 'convener');
    showView(<DocumentView document={mandate} marked={{ sectionKey: 'uppdrag', block: 2 }} />, ports);
    expect(document.activeElement?.textContent).toBe('<b>ett</b>två');
  });

  it('leads from the writer’s text and the gaps to their fields, by pointer and keyboard', async () => {
    const clicks: string[] = [];
    await show(clicks);
    const user = userEvent.setup();
    await user.click(screen.getByText('två'));
    await user.click(screen.getByText('Fast text.'));
    screen.getByRole('button', { name: 'Gå till frågan: Frågan om datum' }).focus();
    await user.keyboard('{Enter}');
    expect(clicks).toEqual(['uppgifter', 'datum']);
  });
});
