import { wholeWords } from '../importing/language/wholeWords';
import type { WrittenSentence } from './writtenSentences';

/** How a family points out one of its sentences, whatever a mandate has made of the rest of it. */
export interface SentencePieces {
  /** Key of the section the sentence belongs to; it is looked for in the rest of the text when it is not there. */
  readonly section: string;
  /** Pieces of words that the sentence holds, all of them, in small letters. */
  readonly says: readonly string[];
}

/** A sentence that takes back what it names. */
const denies = wholeWords('inte|ej|inga|behöver inte|undantas');

const isIn = (section: string, sectionKey: string): boolean => sectionKey === section || sectionKey.startsWith(`${section}-`);

/** The sentence that is meant; undefined where the text does not have it, or takes it back. */
export function sentenceSaying({ section, says }: SentencePieces, written: readonly WrittenSentence[]): WrittenSentence | undefined {
  const fits = ({ normal }: WrittenSentence): boolean => says.every((piece) => normal.includes(piece)) && !denies.test(normal);
  const found = written.filter(fits);
  return found.find(({ sectionKey }) => isIn(section, sectionKey)) ?? found[0];
}
