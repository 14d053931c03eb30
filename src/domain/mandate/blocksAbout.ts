import type { SectionMeaning } from '../template/meaning';
import type { DocumentBlock, MandateDocument } from './document';

/** The blocks a document has about something, by its sections' meanings or the blocks' own; gaps are none. */
export const blocksAbout = ({ sections }: MandateDocument, meaning: SectionMeaning): readonly DocumentBlock[] =>
  sections.flatMap((section) => section.blocks.filter((block) => block.kind !== 'gap' && (block.meaning ?? section.meaning) === meaning));
