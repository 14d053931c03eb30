import type { OwnBlock } from '../mandate/answer';

/** The lines of own text, a point of a list each. */
export const ownLines = (blocks: readonly OwnBlock[]): readonly string[] =>
  blocks.flatMap((block) => ('items' in block ? block.items : [block.text]));
