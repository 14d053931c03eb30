/** The different words of a text, in small letters, without blanks and signs. */
export type WordSet = ReadonlySet<string>;

export function wordSet(text: string): WordSet {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/**
 * How much two texts share: 0 nothing, 1 all words (Dice's coefficient).
 * @param least below it the answer may be 0 as well
 */
export function likeness(one: WordSet, other: WordSet, least = 0): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0 || 2 * small.size < least * (small.size + large.size)) {
    return 0;
  }
  let shared = 0;
  for (const word of small) {
    shared += large.has(word) ? 1 : 0;
  }
  return (2 * shared) / (small.size + large.size);
}
