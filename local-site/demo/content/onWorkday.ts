import { daysAfter } from '../../../src/domain/calendar/calendarDate';
import type { IsoDate } from '../../../src/domain/mandate/answer';

/** Days off with a date of their own, as month and day; the eves on which nobody meets are among them. */
const fixed: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);

/** Days from Easter Sunday to Good Friday, Easter Monday and Ascension Day. */
const fromEaster = [-2, 1, 39] as const;

const iso = (year: number, month: number, day: number): IsoDate => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Easter Sunday of the Gregorian calendar, by Gauss' method as Meeus and others give it. */
function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  return iso(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Midsummer Eve is the Friday that falls on 19–25 June. */
const isMidsummerEve = (date: IsoDate, weekday: number): boolean => weekday === 5 && date.slice(5) >= '06-19' && date.slice(5) <= '06-25';

function isDayOff(date: IsoDate): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || fixed.has(date.slice(5)) || isMidsummerEve(date, weekday)) return true;
  const sunday = easter(Number(date.slice(0, 4)));
  return fromEaster.some((days) => daysAfter(sunday, days) === date);
}

/** The day, or the first one after it that is no Saturday, Sunday or Swedish holiday. */
export const onWorkday = (date: IsoDate): IsoDate => (isDayOff(date) ? onWorkday(daysAfter(date, 1)) : date);
