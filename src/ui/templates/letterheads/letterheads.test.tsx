import { fireEvent, screen } from '@testing-library/react';
import { createMemoryPorts } from '../../../adapters/memory/createMemoryPorts';
import { Failure } from '../../../application/ports/failure';
import type { Ports } from '../../../application/ports/ports';
import { createMandateWorld } from '../../../testing/drafting/mandateWorld';
import { accessibilityProblems } from '../../../testing/interface/accessibilityProblems';
import { showView } from '../../../testing/interface/showView';
import { LetterheadSection } from './LetterheadSection';
import * as React from 'react';

async function choose(documents: Partial<Ports['documents']> = {}): Promise<HTMLElement> {
  const ports = createMemoryPorts(await createMandateWorld(), 'administrator');
  const { container } = showView(<LetterheadSection regionKeys={['sydostra', 'sydostra']} />, { ...ports, documents: { ...ports.documents, ...documents } });
  await screen.findByRole('button', { name: 'Välj brevmall för Sydöstra sjukvårdsregionen' });
  const input = container.querySelector('input');
  const file = new File(['x'], 'Brev.docx');
  Object.defineProperty(file, 'arrayBuffer', { value: async () => new ArrayBuffer(1) });
  if (input) fireEvent.change(input, { target: { files: [file] } });
  return container;
}

describe('the letterheads', () => {
  it('are chosen for each healthcare region with templates', async () => {
    const shown = await choose();
    await screen.findByText('Brevmallen för Sydöstra sjukvårdsregionen är sparad och används från och med nu.');
    await screen.findByRole('button', { name: 'Byt brevmall för Sydöstra sjukvårdsregionen' });
    expect(await accessibilityProblems(shown)).toEqual([]);
  });

  it('are not changed by a file that nothing can be written out on', async () => {
    await choose({ draft: () => Promise.reject(new Failure('invalid', 'no Word document')) });
    await screen.findByText(/^Filen går inte att skriva ut på/);
    expect(screen.getByRole('button', { name: 'Välj brevmall för Sydöstra sjukvårdsregionen' })).toBeTruthy();
  });
});
