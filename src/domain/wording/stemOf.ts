/** Endings of nouns, adjectives and verbs, the longest first. */
const endings = [
  'ernas', 'arnas', 'ornas', 'andes', 'endes', 'arens', 'erna', 'arna', 'orna', 'ande', 'ende', 'aren', 'arna', 'aste', 'ares', 'nas', 'are',
  'ens', 'ets', 'ans', 'ers', 'ars', 'ats', 'ade', 'ads', 'ast', 'en', 'et', 'er', 'ar', 'or', 'an', 'na', 'ad', 'at', 'as', 'es', 'de', 'te', 'a', 'e', 'n', 't', 'r', 's', 'd'
];

const leastStem = 4;

/**
 * A word without its inflection, roughly: the same for the forms of one word, and seldom for two words. In lower case.
 */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const ending = endings.find((one) => lower.endsWith(one) && lower.length - one.length >= leastStem);
  return ending === undefined ? lower : lower.slice(0, -ending.length);
}
