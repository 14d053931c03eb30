import type { IsoDate } from '../mandate/answer';

/** The last day of each of so many years, the earliest first; of the year that is not over the day itself. */
export function yearEnds(today: IsoDate, count: number): readonly { readonly year: number; readonly day: IsoDate }[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: count }, (_, at) => last - count + 1 + at).map((year) => ({ year, day: year === last ? today : `${year}-12-31` }));
}
