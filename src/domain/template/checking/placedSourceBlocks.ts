import type { SourceBlock, TemplateSource } from '../templateSource';
import type { TemplatePlace } from './templateProblem';

export interface PlacedSourceBlock {
  readonly block: SourceBlock;
  readonly place: TemplatePlace;
}

/** The blocks of all sections in reading order, each with its place. */
export function placedSourceBlocks(source: TemplateSource): readonly PlacedSourceBlock[] {
  return source.sections.flatMap((section, index) =>
    section.blocks.map((block, place) => ({ block, place: { section: index, block: place } }))
  );
}
