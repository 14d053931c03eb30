import { FormulaFailure, toNumber, toText, type FormulaValue } from '../formulaValue';
import { formatValue } from '../format/formatValue';
import { serialOfText } from '../serialDate';
import { wildcardSearch } from '../wildcardSearch';
import type { EagerFunction } from './registry';

const MANY = 30;
/** Most characters a text may grow to, as Excel's cells hold. */
const LONGEST = 32767;

export const TEXT_FUNCTIONS: Readonly<Record<string, EagerFunction>> = {
  CONCATENATE: { least: 1, most: MANY, run: args => args.map(toText).join('') },
  LEFT: { least: 1, most: 2, run: ([text, count]) => toText(text).slice(0, countOf(count, 1)) },
  RIGHT: { least: 1, most: 2, run: ([text, count]) => lastOf(toText(text), countOf(count, 1)) },
  MID: { least: 3, most: 3, run: ([text, start, count]) => toText(text).slice(placeOf(start), placeOf(start) + countOf(count, 0)) },
  LEN: { least: 1, most: 1, run: ([text]) => toText(text).length },
  UPPER: ofText(text => text.toUpperCase()),
  LOWER: ofText(text => text.toLowerCase()),
  PROPER: ofText(text => text.toLowerCase().replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())),
  TRIM: ofText(text => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofText(text => text.replace(/[\u0000-\u001f]/g, '')),
  FIND: { least: 2, most: 3, run: ([wanted, text, start]) => found(toText(text).indexOf(toText(wanted), placeOf(start ?? 1))) },
  SEARCH: { least: 2, most: 3, run: ([wanted, text, start]) => found(wildcardSearch(toText(wanted), toText(text), placeOf(start ?? 1))) },
  SUBSTITUTE: { least: 3, most: 4, run: ([text, from, to, nth]) => substitute(toText(text), toText(from), toText(to), nth) },
  REPLACE: {
    least: 4, most: 4,
    run([text, start, count, put]) {
      const [old, at] = [toText(text), placeOf(start)];
      return old.slice(0, at) + toText(put) + old.slice(at + countOf(count, 0));
    }
  },
  REPT: {
    least: 2, most: 2,
    run([text, count]) {
      const [part, times] = [toText(text), countOf(count, 0)];
      if (times * part.length > LONGEST) throw new FormulaFailure('#VALUE!');
      return part.repeat(times);
    }
  },
  EXACT: { least: 2, most: 2, run: ([left, right]) => toText(left) === toText(right) },
  CHAR: { least: 1, most: 1, run: ([code]) => character(toNumber(code)) },
  CODE: { least: 1, most: 1, run: ([text]) => found(toText(text).charCodeAt(0) - 1) },
  T: { least: 1, most: 1, run: ([value]) => (typeof value === 'string' ? value : '') },
  TEXT: { least: 2, most: 2, run: ([value, format]) => formatValue(value, formatOf(format)) },
  VALUE: { least: 1, most: 1, run: ([text]) => valueOfText(text) },
  FIXED: { least: 1, most: 3, run: ([value, decimals, plain]) => formatValue(toNumber(value), fixedFormat(countOf(decimals, 2), plain === true)) },
  DOLLAR: { least: 1, most: 2, run: ([value, decimals]) => formatValue(toNumber(value), `$${fixedFormat(countOf(decimals, 2), false)}`) }
};

function ofText(run: (text: string) => string): EagerFunction {
  return { least: 1, most: 1, run: ([value]) => run(toText(value)) };
}

/** Formats are short, in Excel too. */
function formatOf(value: FormulaValue): string {
  const format = toText(value);
  if (format.length > 255) throw new FormulaFailure('#VALUE!');
  return format;
}

function countOf(value: FormulaValue | undefined, otherwise: number): number {
  const count = value === undefined ? otherwise : Math.trunc(toNumber(value));
  if (count < 0) throw new FormulaFailure('#VALUE!');
  return count;
}

/** Formulas count characters from 1. */
function placeOf(value: FormulaValue): number {
  const place = Math.trunc(toNumber(value)) - 1;
  if (place < 0) throw new FormulaFailure('#VALUE!');
  return place;
}

function lastOf(text: string, count: number): string {
  return count === 0 ? '' : text.slice(-count);
}

function found(at: number): number {
  if (at < 0 || Number.isNaN(at)) throw new FormulaFailure('#VALUE!');
  return at + 1;
}

function substitute(text: string, from: string, to: string, nth: FormulaValue | undefined): string {
  if (from === '') return text;
  if (nth === undefined) return text.split(from).join(to);
  const wanted = placeOf(nth);
  const parts = text.split(from);
  if (wanted >= parts.length - 1) return text;
  return `${parts.slice(0, wanted + 1).join(from)}${to}${parts.slice(wanted + 1).join(from)}`;
}

function character(code: number): string {
  if (code < 1 || code > 255) throw new FormulaFailure('#VALUE!');
  return String.fromCharCode(Math.trunc(code));
}

function valueOfText(value: FormulaValue): number {
  if (typeof value !== 'string') return toNumber(value);
  return serialOfText(value) ?? toNumber(value.replace(/^\s*\$/, ''));
}

function fixedFormat(decimals: number, plain: boolean): string {
  return `${plain ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}
