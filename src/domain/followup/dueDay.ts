import { daysAfter } from '../calendar/calendarDate';
import type { IsoDate } from '../mandate/answer';
import type { Deadline } from './obligation';
import type { Period } from './standing';

/** A day of a year; of February its last when the year has no 29th. */
function dayOf(year: string, monthDay: string): IsoDate {
  const exists = monthDay !== '02-29' || new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return `${year}-${exists ? monthDay : '02-28'}`;
}

/**
 * Last day to meet an obligation in a period. A day of the year that lies before a period shorter than a year, or after
 * it, has nothing to do with it: then the period's own end counts.
 */
export function dueDay(deadline: Deadline, period: Period): IsoDate {
  if (deadline.kind === 'day') {
    return deadline.date;
  }
  if (deadline.kind === 'none') {
    return period.to;
  }
  const year = Number(period.to.slice(0, 4)) + (deadline.isFollowingYear ? 1 : 0);
  const named = dayOf(String(year), deadline.monthDay);
  const day = deadline.isBefore ? daysAfter(named, -1) : named;
  const isInPeriod = day >= period.from && day <= period.to;
  return isInPeriod || deadline.isFollowingYear ? day : period.to;
}
