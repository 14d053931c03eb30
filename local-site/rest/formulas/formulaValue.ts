/** What a formula computes with. Dates are days since 30 December 1899 on the site's wall clock; null is an empty column. */
export type FormulaValue = number | string | boolean | null;

export type FormulaErrorCode = '#VALUE!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#N/A';

/** Whether a stored value is the text of an error value. */
export function isErrorText(value: unknown): value is FormulaErrorCode {
  return typeof value === 'string' && /^#(VALUE!|DIV\/0!|NAME\?|NUM!|N\/A)$/.test(value);
}

/** An error value such as `#DIV/0!`: it spreads until ISERROR asks for it. */
export class FormulaFailure extends Error {
  readonly code: FormulaErrorCode;

  constructor(code: FormulaErrorCode) {
    super(code);
    this.code = code;
  }
}

/** A value as a number: text that reads as one counts, anything else is `#VALUE!`. */
export function toNumber(value: FormulaValue): number {
  if (typeof value === 'number') return checked(value);
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = value.trim();
  const percent = text.endsWith('%');
  const number = Number(percent ? text.slice(0, -1) : text.replace(/,(?=\d{3}(\D|$))/g, ''));
  if (text === '' || Number.isNaN(number)) throw new FormulaFailure('#VALUE!');
  return checked(percent ? number / 100 : number);
}

export function checked(number: number): number {
  if (!Number.isFinite(number)) throw new FormulaFailure('#NUM!');
  return number;
}

/** A value as text; numbers with at most fifteen digits, as Excel's General format has them. */
export function toText(value: FormulaValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const short = String(Number(checked(value).toPrecision(15)));
  return short.replace('e+', 'E+').replace('e-', 'E-');
}

export function toBoolean(value: FormulaValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value.trim())) return value.trim().toLowerCase() === 'true';
  return toNumber(value) !== 0;
}
