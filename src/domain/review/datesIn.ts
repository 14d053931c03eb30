import type { IsoDate } from '../mandate/answer';

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const inWords =
  /(?<!\d)(\d{1,2})(?::?e|:a)? (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (\d{4})(?!\d)/giu;
/** A day without a year comes every year: in the last leap year there is, it is never past. */
const leapYear = '9996';
const withoutYear =
  /(?<!\d)(\d{1,2})(?::?e|:a)? (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?! \d{4})(?!\p{L})/giu;

const two = (number: number | string): string => String(number).padStart(2, '0');
const monthOf = (name: string): string => two(months.indexOf(name.toLowerCase()) + 1);

export interface DateInText {
  /** May be a day no calendar has. A day without a year lies in the year 9996. */
  readonly date: IsoDate;
  readonly quote: string;
}

/** The days a text names, as they stand in it. */
export function datesIn(text: string): readonly DateInText[] {
  return [
    ...[...text.matchAll(iso)].map(([quote]) => ({ date: quote, quote })),
    ...[...text.matchAll(inWords)].map(([quote, day = '', month = '', year = '']) => ({ date: `${year}-${monthOf(month)}-${two(day)}`, quote })),
    ...[...text.matchAll(withoutYear)].map(([quote, day = '', month = '']) => ({ date: `${leapYear}-${monthOf(month)}-${two(day)}`, quote }))
  ];
}
