import { dayNumber } from './dayNumber';
import type { Period } from './fairness';

/** The part of a calendar year that lies in a period, by days: 0–1. */
export function yearsPart(year: number, { from, to }: Period): number {
  const [first, last] = [dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`)];
  const days = Math.min(last, dayNumber(to)) - Math.max(first, dayNumber(from)) + 1;
  return days > 0 ? days / (last - first + 1) : 0;
}
