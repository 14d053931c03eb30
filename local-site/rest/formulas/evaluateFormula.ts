import type { BinaryOperator, Formula } from './formula';
import { checked, FormulaFailure, toNumber, toText, type FormulaValue } from './formulaValue';
import { eagerFunction, lazyFunction } from './functions/registry';

/** Where a formula stands: the row's columns, and the site's time. */
export interface FormulaContext {
  /** The value of a column; throws FormulaFailure `#NAME?` when there is none. */
  readonly column: (name: string) => FormulaValue;
  /** The site's wall clock in days. */
  readonly now: number;
}

/** Computes a formula. Throws FormulaFailure where the result is an error value. */
export function evaluateFormula(formula: Formula, context: FormulaContext): FormulaValue {
  switch (formula.kind) {
    case 'literal':
      return formula.value;
    case 'column':
      return context.column(formula.name);
    case 'negate':
      return -toNumber(evaluateFormula(formula.operand, context));
    case 'percent':
      return toNumber(evaluateFormula(formula.operand, context)) / 100;
    case 'binary':
      return operate(formula.op, evaluateFormula(formula.left, context), evaluateFormula(formula.right, context));
    case 'call': {
      const lazy = lazyFunction(formula.name);
      if (lazy) return lazy(formula.args.map(arg => () => evaluateFormula(arg, context)));
      const run = eagerFunction(formula.name);
      if (!run) throw new FormulaFailure('#NAME?');
      return run(formula.args.map(arg => evaluateFormula(arg, context)), context.now);
    }
  }
}

function operate(op: BinaryOperator, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (op) {
    case '&':
      return toText(left) + toText(right);
    case '+':
      return checked(toNumber(left) + toNumber(right));
    case '-':
      return checked(toNumber(left) - toNumber(right));
    case '*':
      return checked(toNumber(left) * toNumber(right));
    case '/': {
      const divisor = toNumber(right);
      if (divisor === 0) throw new FormulaFailure('#DIV/0!');
      return checked(toNumber(left) / divisor);
    }
    case '^':
      return checked(toNumber(left) ** toNumber(right));
    default:
      return compares(op, order(left, right));
  }
}

function compares(op: BinaryOperator, difference: number): boolean {
  switch (op) {
    case '=': return difference === 0;
    case '<>': return difference !== 0;
    case '<': return difference < 0;
    case '<=': return difference <= 0;
    case '>': return difference > 0;
    default: return difference >= 0;
  }
}

/** Numbers before texts before yes/no; texts without regard to case. An empty column equals 0, no text and no. */
function order(left: FormulaValue, right: FormulaValue): number {
  const [a, b] = [filled(left, right), filled(right, left)];
  const rank = (value: FormulaValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function filled(value: FormulaValue, other: FormulaValue): FormulaValue {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
