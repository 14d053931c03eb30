import { frequencyIn } from './frequency';
import { numberOf, numberPattern } from './numberWords';
import { wholeWords } from './wholeWords';

/** *två år*, *tvåårsperioder*, *2-årig*, *two-year term*. */
const length = wholeWords(
  `(?:(${numberPattern})\\s?(?:–|-|\\still\\s|\\seller\\s|\\sto\\s|\\sor\\s)\\s?)?(${numberPattern})[\\s-]?(?:års?(?:\\s?-?(?:period|mandat)\\p{L}*)?|årig\\p{L}*|years?)`
);

/** *vid det årliga mötet* tells how often a meeting is, and nothing of a period. */
const adjective = /^(?:årliga?|annual)$/iu;

/** Years of a period, or between two changes, that a text names; null when it names none or a range. */
export function yearsOf(text: string): number | null {
  const [, from, to] = length.exec(text) ?? [];
  if (to !== undefined) {
    return from === undefined ? numberOf(to) : null;
  }
  const found = frequencyIn(text);
  const isPeriod = found !== null && found.counted === '' && found.frequency.unit === 'year' && !adjective.test(found.words);
  return isPeriod ? found.frequency.every : null;
}
