import type { OwnBlock } from './answer';

/** True for a block that leaves nothing in the document. */
export const isBlank = (block: OwnBlock): boolean =>
  ('items' in block ? block.items : [block.text]).every((text) => text.trim() === '');
