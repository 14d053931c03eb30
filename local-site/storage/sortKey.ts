const LAST_LETTERS: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };
const ASCII = /^[\u0000-\u007f]*$/;

/** Letters only, in the order of the Swedish alphabet (å ä ö behind z, other accents with their letter); a start of the text gives a start of this. */
export function sortLetters(text: string): string {
  const folded = text.toLowerCase();
  if (ASCII.test(folded)) return folded.replace(/[{|}]/g, '!');
  return [...folded.normalize('NFC')]
    .map(letter => LAST_LETTERS[letter] ?? letter.replace(/[{|}]/, '!').normalize('NFD').replace(/\p{M}/gu, ''))
    .join('');
}

/**
 * What text is sorted by. Texts that differ by more than case never share a key: the text itself stands behind the
 * letters. One order for every site: a real site in English sorts å with a, which this one does not.
 */
export function sortKey(text: string): string {
  return `${sortLetters(text)}\u0001${text.toLowerCase()}`;
}
