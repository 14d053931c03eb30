import { editDistance } from '../../wording/editDistance';

/** A text with its words counted, so that it can be compared with many others. */
export interface Wording {
  readonly text: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

export function wordingOf(text: string): Wording {
  const words = new Map<string, number>();
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  found.forEach((word) => words.set(word, (words.get(word) ?? 0) + 1));
  return { text, words, count: found.length };
}

/** Below this many letters two texts are also compared letter by letter: a slip there is most of a word. */
const short = 40;

function shareOfLetters(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 || longest > short ? 0 : 1 - editDistance(one.toLowerCase(), other.toLowerCase(), Math.floor(longest / 3)) / longest;
}

/** How like two texts are, from 0 to 1: the share of their words that stand in both; 1 only for the same text. */
export function likeness(one: Wording, other: Wording): number {
  if (one.text === other.text) {
    return 1;
  }
  const [fewer, more] = one.words.size < other.words.size ? [one, other] : [other, one];
  let shared = 0;
  fewer.words.forEach((times, word) => {
    shared += Math.min(times, more.words.get(word) ?? 0);
  });
  const ofWords = one.count + other.count === 0 ? 0 : (2 * shared) / (one.count + other.count);
  return Math.min(0.99, Math.max(ofWords, shareOfLetters(one.text, other.text)));
}
