import type { IsoDate } from '../mandate/answer';

const millisecondsOfDay = 86_400_000;

/** The date a number of days later; earlier for a negative number. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days from one date to another; negative when the other comes before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);

/** Noon of a day as an instant: in Sweden it is the same day, all the year round. */
export const noonOf = (date: IsoDate): string => `${date}T12:00:00Z`;

/** The day after a date. */
export function dayAfter(date: IsoDate): IsoDate {
  return daysAfter(date, 1);
}

/** The same day of a later month, or that month's last day when it is shorter: 31 August + 6 is 28 February. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}
