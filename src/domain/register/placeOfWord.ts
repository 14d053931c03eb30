/** Words up to this length are found where a word begins: *RAG* is no part of *uppdrag*, while *onkologi* is of *barnonkologi*. */
const shortWord = 3;

const letter = /[\p{L}\p{N}]/u;

/** Nearly every sign before a word is a space or a Latin letter, told at a fraction of the price of all letters there are. */
const isInWord = (sign: string): boolean => sign !== ' ' && ((sign >= 'a' && sign <= 'z') || letter.test(sign));

/** Where a word stands in a folded text, at or after a place; -1 for nowhere. @param word folded, not empty */
export function placeOfWord(folded: string, word: string, from: number = 0): number {
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (word.length > shortWord || at === 0 || !isInWord(folded[at - 1]!)) return at;
  }
  return -1;
}
