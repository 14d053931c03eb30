import type { OwnBlock } from './answer';
import { textLines } from './textLines';

/** The lines of a block's text: the points of a list, the lines of other text. */
const linesOf = (block: OwnBlock): readonly string[] => ('items' in block ? block.items : textLines(block.text));

/** The block as one of another kind, with every word of it. */
export function ownBlockAs(block: OwnBlock, kind: OwnBlock['kind']): OwnBlock {
  switch (kind) {
    case 'bullets':
    case 'numbered':
      return { kind, items: linesOf(block) };
    case 'paragraph':
      return { kind, text: linesOf(block).join('\n') };
    default:
      return { kind, text: linesOf(block).join(' ') };
  }
}
