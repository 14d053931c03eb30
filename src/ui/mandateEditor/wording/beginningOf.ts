import type { OwnBlock } from '../../../domain/mandate/answer';

/** Enough of a text to know it by. */
const length = 40;

/** The first words of a text, to name what a button is about. */
export function beginningOf(blocks: readonly OwnBlock[]): string {
  const text = blocks.flatMap((block) => ('items' in block ? block.items : [block.text])).join(' ');
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length)).trimEnd()} …`;
}
