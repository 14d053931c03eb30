import type { FoldedSection } from './foldedMandate';
import { placeOfWord } from './placeOfWord';

/** Where a group and its mandate have all the words somebody looks for: `names` when the names alone have them, else with the text. */
export type WordHit = 'names' | 'text';

/** Null when some word stands neither in the names nor in the text. @param words folded, see `searchWords` */
export function findWords(foldedNames: string, sections: readonly FoldedSection[] | undefined, words: readonly string[]): WordHit | null {
  const unnamed = words.filter((word) => placeOfWord(foldedNames, word) < 0);
  if (unnamed.length === 0) return 'names';
  return unnamed.every((word) => sections?.some(({ folded }) => placeOfWord(folded, word) >= 0)) ? 'text' : null;
}
