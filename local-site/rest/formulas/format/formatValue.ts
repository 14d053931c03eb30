import { toText, type FormulaValue } from '../formulaValue';
import { serialOfText } from '../serialDate';
import { formatDate } from './formatDate';
import { formatNumber } from './formatNumber';

/** TEXT: a value by a format such as `0.00`, `#,##0`, `0%` or `yyyy-mm-dd`. Text that is no number stays as it is. */
export function formatValue(value: FormulaValue, format: string): string {
  const number = numberOf(value);
  if (number === undefined) return toText(value);
  const bare = format.replace(/"[^"]*"|\\./g, '');
  return /[dyhs]|m/i.test(bare) && !/[0#]/.test(bare) ? formatDate(number, format) : formatNumber(number, format);
}

function numberOf(value: FormulaValue): number | undefined {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return undefined;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? serialOfText(value) : number;
}
