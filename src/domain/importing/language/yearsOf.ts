import { numberOf, numberPattern } from './numberWords';
import { wholeWords } from './wholeWords';

/** *två år*, *tvåårsperioder*, *2-årig*, *two-year term*. */
const length = wholeWords(
  `(?:(${numberPattern})\\s?(?:–|-|\\still\\s|\\seller\\s|\\sto\\s|\\sor\\s)\\s?)?(${numberPattern})[\\s-]?(?:års?(?:\\s?-?(?:period|mandat)\\p{L}*)?|årig\\p{L}*|years?)`
);

const everyYears: readonly (readonly [RegExp, number])[] = [
  [wholeWords('vartannat år|varannat år|every (?:second|other) year|hvert andet år|annethvert år|annet hvert år'), 2],
  [wholeWords('vart? tredje år|every third year|hvert tredje år'), 3],
  [wholeWords('vart? fjärde år|every fourth year|hvert fjerde år'), 4],
  [wholeWords('årligen|årsvis|varje år|every year|annually|yearly|hvert år|årligt'), 1]
];

/** Years of a period, or between two changes, that a text names; null when it names none or a range. */
export function yearsOf(text: string): number | null {
  const [, from, to] = length.exec(text) ?? [];
  if (to !== undefined) {
    return from === undefined ? numberOf(to) : null;
  }
  return everyYears.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
