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

/** Null when some word stands neither in the names nor in the text. @param words folded, see `searchWords` */
export function findWords(foldedNames: string, sections: readonly FoldedSection[] = noSections, words: readonly string[]): WordHit | null {
  const isIn = (folded: string) => (word: string): boolean => placeOfWord(folded, word) >= 0;
  // Each text is gone through once: this is done for all of them at every letter typed.
  const named = words.filter(isIn(foldedNames));
  const found = sections.map(({ folded }) => words.filter(isIn(folded)));
  if (!words.every((word) => named.includes(word) || found.some((here) => here.includes(word)))) return null;
  const withWords = sections.map((_, place) => place).filter((place) => found[place]!.length > 0);
  return { isNamed: named.length === words.length, sections: withWords.sort((one, other) => found[other]!.length - found[one]!.length || one - other) };
}
