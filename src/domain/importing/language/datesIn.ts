import { composedPattern } from './composedPattern';

/** A date a text names. */
export interface FoundDate {
  /** ISO date; `MM-DD` for a day without a year; else the text's own words. */
  readonly value: string;
  readonly kind: 'date' | 'dayOfYear' | 'words';
  readonly words: string;
  readonly index: number;
}

/** Months by their first letters, as Swedish, English, Danish and Norwegian begin them. */
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'ma[jyi]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[cs]'];

const monthName =
  '(?:januari|januar|january|februari|februar|february|mars|marts|march|april|maj|mai|may|juni|june|juli|july|augusti|august|september|oktober|october|november|december|desember)';

const wordsFor = [
  '\\d{4}-(?:mm|xx)-(?:dd|xx)',
  '\\d{4}-\\d{2}-(?:dd|xx)',
  `${monthName} \\d{4}`,
  '(?:våren|hösten|sommaren|vintern|vår|höst|spring|autumn|foråret|efteråret)(?: of)? \\d{4}',
  '(?:kvartal|Q)\\s?[1-4] \\d{4}',
  '(?:årsskiftet|slutet av|början av|mitten av|end of|utgången av) (?:\\d{4}(?:[/–-]\\d{2,4})?)'
].join('|');

const starts = '(?<![\\p{L}\\p{N}/-])';
const ends = '(?![\\p{L}\\p{N}]|-\\d)';

const patterns: readonly RegExp[] = [
  composedPattern(`${starts}(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})${ends}`, 'giu'),
  composedPattern(`${starts}(?:the )?(?<day>\\d{1,2})(?:\\.|:[ea]|st|nd|rd|th)?(?: of)? (?<name>${monthName})(?:,? (?<year>\\d{4}))?${ends}`, 'giu'),
  composedPattern(`${starts}(?<name>${monthName}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:, ?(?<year>\\d{4})| (?<year2>\\d{4}))?${ends}`, 'giu'),
  composedPattern(`${starts}(?:sista(?: dagen i)?|utgången av|the end of|end of) (?<name>${monthName})(?: (?<year>\\d{4}))?${ends}`, 'giu'),
  composedPattern(`${starts}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:[ -](?<year>\\d{4}))?${ends}`, 'giu'),
  composedPattern(`${starts}(?:${wordsFor})${ends}`, 'giu')
];

const monthNumber = (name: string): number => monthStarts.findIndex((start) => composedPattern(`^${start}`, 'iu').test(name)) + 1;

const two = (number: number): string => String(number).padStart(2, '0');

/** A leap year stands in where the text has no year, so that 29 February is a day. */
const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** The last day of a month; none of February without a year, since it may be either. */
const lastDay = (month: number, year: string | undefined): number =>
  month === 2 && year === undefined ? NaN : new Date(Date.UTC(Number(year ?? 2023), month, 0)).getUTCDate();

function dateOf({ 0: words, index, groups = {} }: RegExpMatchArray): FoundDate {
  const place = { words, index: index ?? 0 };
  const year = groups.year ?? groups.year2;
  const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
  const day = groups.name !== undefined && groups.day === undefined ? lastDay(month, year) : Number(groups.day);
  if (!isDay(Number(year ?? 2024), month, day)) {
    return { ...place, value: words, kind: 'words' };
  }
  const dayOfYear = `${two(month)}-${two(day)}`;
  return year === undefined
    ? { ...place, value: dayOfYear, kind: 'dayOfYear' }
    : { ...place, value: `${year}-${dayOfYear}`, kind: 'date' };
}

/** The dates of a text, in their order. */
export function datesIn(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const date of patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(dateOf))) {
    const overlaps = found.some((one) => date.index < one.index + one.words.length && one.index < date.index + date.words.length);
    if (!overlaps) {
      found.push(date);
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
