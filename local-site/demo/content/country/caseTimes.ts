import type { Random } from '../../../random';

const DAY = 24 * 60 * 60 * 1000;

/** A moment at work: on a weekday, from eight to four in the Swedish winter. @param days since the beginning, whole */
export function atWork(beginning: Date, days: number, random: Random): Date {
  const midnight = Math.floor((beginning.getTime() + days * DAY) / DAY) * DAY;
  const weekday = new Date(midnight).getUTCDay();
  const workday = midnight + (weekday === 0 ? DAY : weekday === 6 ? 2 * DAY : 0);
  return new Date(workday + 7 * 60 * 60 * 1000 + random.below(8 * 60 * 60) * 1000);
}
