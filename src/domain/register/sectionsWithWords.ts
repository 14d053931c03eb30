import type { DocumentSection } from '../mandate/document';
import type { FoldedSection } from './foldedMandate';
import { placeOfWord } from './placeOfWord';

/** The sections that have some of the words, those with most of them first. @param words folded, see `searchWords` */
export const sectionsWithWords = (sections: readonly FoldedSection[], words: readonly string[]): readonly DocumentSection[] =>
  sections
    .map(({ section, folded }) => ({ section, count: words.filter((word) => placeOfWord(folded, word) >= 0).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ section }) => section);
