import type { DocumentBlock } from '../../../domain/mandate/document';

/** Blocks as lines of text, list signs and numbers before points. */
export function partText(blocks: readonly DocumentBlock[]): string {
  return blocks
    .flatMap((block) =>
      'items' in block
        ? block.items.map((item, index) => `${block.kind === 'numbered' ? `${index + 1}.` : '•'} ${item}`)
        : [block.text]
    )
    .join('\n');
}
