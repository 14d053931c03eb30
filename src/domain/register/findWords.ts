import type { FoldedSection } from './foldedMandate';
import { placeOfWord } from './placeOfWord';

/** Where a group and its mandate have all the words somebody looks for. */
export interface WordHit {
  /** True when the names alone have all of them. */
  readonly isNamed: boolean;
  /** Places of the sections that have words, those with most of them first; none when no section is needed or has any. */
  readonly sections: readonly number[];
}

/** A text that is not read yet, or that there is none of. */
const noSections: readonly FoldedSection[] = [];

const has = (folded: string, word: string): boolean => placeOfWord(folded, word) >= 0;

/** Null when some word stands neither in the names nor in the text. @param words folded, see `searchWords` */
export function findWords(foldedNames: string, sections: readonly FoldedSection[] = noSections, words: readonly string[]): WordHit | null {
  const missing = words.filter((word) => !has(foldedNames, word));
  if (!missing.every((word) => sections.some(({ folded }) => has(folded, word)))) return null;
  const counts = sections.map(({ folded }) => words.filter((word) => has(folded, word)).length);
  const withWords = sections.map((_, place) => place).filter((place) => counts[place]! > 0);
  return { isNamed: missing.length === 0, sections: withWords.sort((one, other) => counts[other]! - counts[one]! || one - other) };
}
