import { monthsAfter, daysAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';

/** Months of a part of a year. */
const lengths: Readonly<Record<string, number>> = { H: 6, Q: 3 };

/**
 * First and last day that a document's period tells of: a year, a half, a quarter or a month; of a day the year until
 * then, and of anything else the year it begins with.
 */
export function periodRange(period: string): { readonly from: IsoDate; readonly to: IsoDate } {
  const year = period.slice(0, 4);
  if (/^\d{4}-\d\d-\d\d$/u.test(period)) {
    return { from: `${year}-01-01`, to: period };
  }
  const [, sign = '', number = '1'] = /^\d{4}-([HQ]?)(\d{1,2})$/u.exec(period) ?? [];
  const isPart = /^\d{4}-[HQ]?\d{1,2}$/u.test(period);
  const months = isPart ? lengths[sign] ?? 1 : 12;
  const from = monthsAfter(`${year}-01-01`, isPart ? (Number(number) - 1) * months : 0);
  return { from, to: daysAfter(monthsAfter(from, months), -1) };
}
