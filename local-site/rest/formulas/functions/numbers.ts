import { checked, FormulaFailure, toNumber, type FormulaValue } from '../formulaValue';
import { shifted } from '../shifted';
import type { EagerFunction } from './registry';

const MANY = 30;

export const NUMBER_FUNCTIONS: Readonly<Record<string, EagerFunction>> = {
  SUM: ofMany(numbers => numbers.reduce((sum, number) => sum + number, 0)),
  PRODUCT: ofMany(numbers => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1))),
  MIN: ofMany(numbers => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: ofMany(numbers => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: ofMany(numbers => divide(numbers.reduce((sum, number) => sum + number, 0), numbers.length)),
  MEDIAN: ofMany(median),
  COUNT: { least: 1, most: MANY, run: args => args.filter(value => typeof value === 'number').length },
  COUNTA: { least: 1, most: MANY, run: args => args.filter(value => value !== null).length },
  ROUND: rounding(number => Math.round(number)),
  ROUNDUP: rounding(number => Math.ceil(number)),
  ROUNDDOWN: rounding(number => Math.floor(number)),
  TRUNC: { ...rounding(number => Math.floor(number)), least: 1 },
  INT: ofOne(Math.floor),
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  SQRT: ofOne(number => (number < 0 ? fail('#NUM!') : Math.sqrt(number))),
  EXP: ofOne(Math.exp),
  LN: ofOne(number => (number <= 0 ? fail('#NUM!') : Math.log(number))),
  LOG10: ofOne(number => (number <= 0 ? fail('#NUM!') : Math.log10(number))),
  EVEN: ofOne(number => Math.sign(number) * 2 * Math.ceil(Math.abs(number) / 2)),
  ODD: ofOne(number => (number < 0 ? -1 : 1) * (2 * Math.ceil((Math.abs(number) + 1) / 2) - 1)),
  PI: { least: 0, most: 0, run: () => Math.PI },
  POWER: ofTwo((base, exponent) => base ** exponent),
  MOD: ofTwo((number, divisor) => (divisor === 0 ? fail('#DIV/0!') : number - divisor * Math.floor(number / divisor)))
};

function fail(code: '#NUM!' | '#DIV/0!'): never {
  throw new FormulaFailure(code);
}

function divide(sum: number, count: number): number {
  return count === 0 ? fail('#DIV/0!') : sum / count;
}

function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return fail('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function ofOne(run: (number: number) => number): EagerFunction {
  return { least: 1, most: 1, run: ([value]) => checked(run(toNumber(value))) };
}

function ofTwo(run: (first: number, second: number) => number): EagerFunction {
  return { least: 2, most: 2, run: ([first, second]) => checked(run(toNumber(first), toNumber(second))) };
}

/** Empty columns do not count. */
function ofMany(run: (numbers: readonly number[]) => number): EagerFunction {
  return { least: 1, most: MANY, run: args => checked(run(args.filter((value: FormulaValue) => value !== null).map(toNumber))) };
}

/** Rounds away from or towards zero, at a number of decimals that may be negative. */
function rounding(round: (positive: number) => number): EagerFunction {
  return {
    least: 2, most: 2,
    run([value, digits]) {
      const number = toNumber(value);
      const decimals = digits === undefined ? 0 : Math.trunc(toNumber(digits));
      return checked(Math.sign(number) * shifted(round(shifted(Math.abs(number), decimals)), -decimals));
    }
  };
}
