import { dayAfter, daysAfter, daysBetween } from '../calendar/calendarDate';
import type { Frequency } from '../importing/language/frequency';
import type { IsoDate } from '../mandate/answer';
import type { Period } from './standing';

type Unit = Frequency['unit'];

const monthsIn: Readonly<Record<Exclude<Unit, 'week'>, number>> = { year: 12, halfYear: 6, quarter: 3, month: 1 };

/** A Monday. */
const firstMonday = '1969-12-29';

/** Number of the unit a day lies in, counted from the beginning of time. */
function unitOf(unit: Unit, date: IsoDate): number {
  if (unit === 'week') {
    return Math.floor(daysBetween(firstMonday, date) / 7);
  }
  const [year = 0, month = 1] = date.split('-').map(Number);
  return Math.floor((year * 12 + month - 1) / monthsIn[unit]);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Months counted from the beginning of time, as `YYYY-MM`. */
const monthName = (months: number): string => `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}`;

const lastDayOf = (months: number): number => new Date(Date.UTC(2000 + (Math.floor(months / 12) % 400), (months % 12) + 1, 0)).getUTCDate();

/** First day of a unit. */
function startOf(unit: Unit, number: number): IsoDate {
  if (unit === 'week') {
    return daysAfter(firstMonday, number * 7);
  }
  return `${monthName(number * monthsIn[unit])}-01`;
}

/** Last day of a unit. */
function endOf(unit: Unit, number: number): IsoDate {
  if (unit === 'week') {
    return daysAfter(firstMonday, number * 7 + 6);
  }
  const month = (number + 1) * monthsIn[unit] - 1;
  return `${monthName(month)}-${two(lastDayOf(month))}`;
}

function weekName(monday: IsoDate): string {
  // A week belongs to the year of its Thursday (ISO 8601).
  const year = daysAfter(monday, 3).slice(0, 4);
  const first = unitOf('week', `${year}-01-04`);
  return `${year}-W${two(unitOf('week', monday) - first + 1)}`;
}

function nameOf(unit: Unit, start: IsoDate): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  switch (unit) {
    case 'year':
      return year;
    case 'halfYear':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return start.slice(0, 7);
    case 'week':
      return weekName(start);
  }
}

/**
 * The period a day lies in: a calendar year, half year, quarter, month or week, or as many of them as the frequency
 * names, counted from the day the obligation began.
 */
export function periodAt({ every, unit }: Pick<Frequency, 'every' | 'unit'>, date: IsoDate, since: IsoDate): Period {
  const length = Math.max(1, every);
  const anchor = unitOf(unit, since);
  const first = anchor + Math.floor((unitOf(unit, date) - anchor) / length) * length;
  const last = first + length - 1;
  const from = startOf(unit, first);
  const key = length === 1 ? nameOf(unit, from) : `${nameOf(unit, from)}–${nameOf(unit, startOf(unit, last))}`;
  return { key, from, to: endOf(unit, last) };
}

export const periodAfter = (frequency: Frequency, period: Period, since: IsoDate): Period =>
  periodAt(frequency, dayAfter(period.to), since);

export const periodBefore = (frequency: Frequency, period: Period, since: IsoDate): Period =>
  periodAt(frequency, daysAfter(period.from, -1), since);
