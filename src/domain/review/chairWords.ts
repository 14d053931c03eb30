import { sentencesOf } from '../wording/sentencesOf';
import type { Passage } from './passage';

export const chairWords = ['ordförande', 'sammankallande'] as const;

export type ChairWord = (typeof chairWords)[number];

/** Each word with its inflections; the first group is the word itself. */
export const chairPatterns: Readonly<Record<ChairWord, RegExp>> = {
  ordförande: /(?<!\p{L})(ordförande)(?:n|s|ns)?(?!\p{L})/iu,
  sammankallande: /(?<!\p{L})(sammankallande)(?:n|s|ns)?(?!\p{L})/iu
};

/** Whose chair it may be when the word stands after an owner and the group is meant. */
const own = /(?:gruppens|gruppernas|utskottets|rådets|stabens|nätverkets|teamets)$/iu;
const owned = /(\p{L}{3,}s)\s+$/u;
/** *ordförande för nationella programområden*: another body's. */
const another = /^\s+(?:för|i|från)\s+(?!(?:arbets|samverkans)?gruppen|utskottet|en\s|högst|minst|två|\d|tvåårs)/iu;

const listsTasks = ({ kind, meaning }: Passage): boolean => kind === 'item' && (meaning === 'genericTasks' || meaning === 'specificTasks');

/** The sentences in which the word names who leads the group itself, not another body. */
export function sentencesOnChair(passage: Passage, word: ChairWord): readonly string[] {
  if (listsTasks(passage) || passage.kind === 'title' || passage.kind === 'gap') {
    return [];
  }
  return sentencesOf(passage.text).filter((sentence) => {
    const found = chairPatterns[word].exec(sentence);
    if (!found) {
      return false;
    }
    const [, owner] = owned.exec(sentence.slice(0, found.index)) ?? [];
    return (owner === undefined || own.test(owner)) && !another.test(sentence.slice(found.index + found[0].length));
  });
}
