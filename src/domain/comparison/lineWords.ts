import type { DocumentLine } from './documentLine';
import type { WordSet } from './likeness';
import { wordSet } from './likeness';

const known = new WeakMap<DocumentLine, WordSet>();

/** The words of a line, found when first asked for: most lines are the same in both documents and never need them. */
export function lineWords(line: DocumentLine): WordSet {
  const words = known.get(line) ?? wordSet(line.text);
  known.set(line, words);
  return words;
}
