import type { DocumentBlock } from '../mandate/document';
import type { LineForm } from './comparison';
import type { WordSet } from './likeness';
import { wordSet } from './likeness';

/** A heading, paragraph or point of a document. */
export interface DocumentLine {
  readonly form: LineForm;
  readonly text: string;
  /** Its words, found when first asked for: most lines are the same and never need them. */
  readonly words: () => WordSet;
}

function line(form: LineForm, text: string): DocumentLine {
  let words: WordSet | null = null;
  return { form, text, words: () => (words ??= wordSet(text)) };
}

/** The lines of blocks, a point of a list each. */
export const linesOf = (blocks: readonly DocumentBlock[]): readonly DocumentLine[] =>
  blocks.flatMap((block) =>
    block.kind === 'bullets' || block.kind === 'numbered'
      ? block.items.map((item) => line(block.kind, item))
      : [line(block.kind, block.text)]
  );
