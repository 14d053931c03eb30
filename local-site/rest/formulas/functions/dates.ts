import { checked, FormulaFailure, toNumber, toText, type FormulaValue } from '../formulaValue';
import { datePartsOf, serialOf, serialOfText } from '../serialDate';
import type { EagerFunction } from './registry';

/** 31 December 9999. */
const LAST_DAY = 2_958_466;

export const DATE_FUNCTIONS: Readonly<Record<string, EagerFunction>> = {
  DATE: { least: 3, most: 3, run: ([year, month, day]) => dateOf(toNumber(year), toNumber(month), toNumber(day)) },
  TIME: { least: 3, most: 3, run: ([hour, minute, second]) => checked(((toNumber(hour) * 3600 + toNumber(minute) * 60 + toNumber(second)) / 86400) % 1) },
  DATEVALUE: { least: 1, most: 1, run: ([text]) => Math.floor(dateOfText(text)) },
  YEAR: part(parts => parts.year),
  MONTH: part(parts => parts.month),
  DAY: part(parts => parts.day),
  HOUR: part(parts => parts.hour),
  MINUTE: part(parts => parts.minute),
  SECOND: part(parts => parts.second),
  WEEKDAY: { least: 1, most: 2, run: ([date, type]) => weekday(daysOf(date), type === undefined ? 1 : toNumber(type)) },
  DATEDIF: { least: 3, most: 3, run: ([start, end, unit]) => difference(Math.floor(daysOf(start)), Math.floor(daysOf(end)), toText(unit).toUpperCase()) },
  TODAY: { least: 0, most: 0, run: (_, now) => Math.floor(now) },
  NOW: { least: 0, most: 0, run: (_, now) => now }
};

type Parts = ReturnType<typeof datePartsOf>;

function part(read: (parts: Parts) => number): EagerFunction {
  return { least: 1, most: 1, run: ([value]) => read(datePartsOf(daysOf(value))) };
}

/** A date as days: text is read as a date, negative days are no date. */
function daysOf(value: FormulaValue): number {
  const days = typeof value === 'string' ? serialOfText(value) ?? toNumber(value) : toNumber(value);
  if (days < 0 || days > LAST_DAY) throw new FormulaFailure('#NUM!');
  return days;
}

function dateOfText(value: FormulaValue): number {
  const days = serialOfText(toText(value));
  if (days === undefined) throw new FormulaFailure('#VALUE!');
  return days;
}

/** Months and days out of range go on into the next year or month; years before 1900 count from it. */
function dateOf(year: number, month: number, day: number): number {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  const days = checked(serialOf(full, Math.trunc(month), Math.trunc(day)));
  if (days < 0 || days > LAST_DAY) throw new FormulaFailure('#NUM!');
  return days;
}

/** Type 1 counts Sunday 1 to Saturday 7, type 2 Monday 1 to Sunday 7, type 3 Monday 0 to Sunday 6. */
function weekday(days: number, type: number): number {
  const sunday = (Math.floor(days) + 6) % 7;
  if (type === 1) return sunday + 1;
  if (type === 2) return ((sunday + 6) % 7) + 1;
  if (type === 3) return (sunday + 6) % 7;
  throw new FormulaFailure('#NUM!');
}

function difference(start: number, end: number, unit: string): number {
  if (start > end) throw new FormulaFailure('#NUM!');
  const [from, to] = [datePartsOf(start), datePartsOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - serialOf(from.year, from.month + months, from.day);
    case 'YD':
      return end - serialOf(from.year + Math.floor(months / 12), from.month, from.day);
    default:
      throw new FormulaFailure('#NUM!');
  }
}
