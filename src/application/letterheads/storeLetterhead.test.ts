import { createDocumentBuilder } from '../../adapters/word/createDocumentBuilder';
import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import { createMandateWorld } from '../../testing/drafting/mandateWorld';
import { letterhead } from '../../testing/word/letterhead';
import type { Ports } from '../ports/ports';
import { storeLetterhead } from './storeLetterhead';

const portsOf = async (login: string): Promise<Ports> => ({
  ...createMemoryPorts(await createMandateWorld(), login),
  documents: createDocumentBuilder()
});

describe('a letterhead', () => {
  it('is stored when a text can be written out on it', async () => {
    const ports = await portsOf('administrator');
    const paper = letterhead({ hasLists: true });
    expect(await storeLetterhead(ports, 'sydostra', paper)).toBe('stored');
    expect(await ports.letterheads.of('sydostra')).toEqual(paper);
    expect(await ports.letterheads.of('sodra')).toBeNull();
  });

  it('is not stored when it is no Word document', async () => {
    const ports = await portsOf('administrator');
    expect(await storeLetterhead(ports, 'sydostra', Uint8Array.of(1, 2, 3))).toBe('unusable');
    expect(await ports.letterheads.of('sydostra')).toBeNull();
  });

  it('is stored by those who may only', async () => {
    const ports = await portsOf('convener');
    expect(await ports.letterheads.mayStore()).toBe(false);
    await expect(storeLetterhead(ports, 'sydostra', letterhead({ hasLists: false }))).rejects.toMatchObject({ kind: 'denied' });
  });
});
