import { utcClock, type LocalTime } from '../time/siteTime';

const DAY = 86_400_000;
/** Day 0 is 30 December 1899, as in Excel. */
const ZERO = Date.UTC(1899, 11, 30);

export interface DateParts extends LocalTime {
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
}

/** Days of a date; months and days may lie outside their range. */
export function serialOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return (Date.UTC(year, month - 1, day, hour, minute, second) - ZERO) / DAY;
}

/** The wall clock of a number of days, to the second. */
export function datePartsOf(days: number): DateParts {
  const time = new Date(ZERO + Math.round(days * 86_400) * 1000);
  return { ...utcClock(time), weekday: time.getUTCDay() };
}

/** Days of `M/d/yyyy` or `yyyy-MM-dd`, with a time behind or without; undefined when the text is no date. */
export function serialOfText(text: string): number | undefined {
  const match = /^\s*(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))? ?(AM|PM)?)?\s*$/i.exec(text);
  if (!match) return undefined;
  const [year, month, day] = (match[1] !== undefined ? match.slice(1, 4) : [match[6], match[4], match[5]]).map(Number);
  const clock = match[10] === undefined ? Number(match[7] ?? 0) : (Number(match[7]) % 12) + (match[10].toUpperCase() === 'PM' ? 12 : 0);
  const days = serialOf(year, month, day, clock, Number(match[8] ?? 0), Number(match[9] ?? 0));
  const parts = datePartsOf(days);
  return parts.month === month && parts.day === day ? days : undefined;
}
