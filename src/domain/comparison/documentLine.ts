import type { DocumentBlock } from '../mandate/document';
import type { LineForm } from './comparison';

/** A heading, paragraph or point of a document. */
export interface DocumentLine {
  readonly form: LineForm;
  readonly text: string;
}

/** The lines of blocks, a point of a list each. */
export const linesOf = (blocks: readonly DocumentBlock[]): readonly DocumentLine[] =>
  blocks.flatMap((block): readonly DocumentLine[] =>
    block.kind === 'bullets' || block.kind === 'numbered'
      ? block.items.map((text) => ({ form: block.kind, text }))
      : [{ form: block.kind, text: block.text }]
  );
