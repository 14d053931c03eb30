import type { FormulaValue } from '../formulaValue';
import { DATE_FUNCTIONS } from './dates';
import { INFORMATION_FUNCTIONS } from './information';
import { LOGIC_FUNCTIONS } from './logic';
import { NUMBER_FUNCTIONS } from './numbers';
import { TEXT_FUNCTIONS } from './texts';

interface Arity {
  readonly least: number;
  readonly most: number;
}

/** A function of its arguments' values; `now` is the site's wall clock in days. */
export interface EagerFunction extends Arity {
  readonly run: (args: readonly FormulaValue[], now: number) => FormulaValue;
}

/** A function that looks only at the arguments it needs, or at their errors. */
export interface LazyFunction extends Arity {
  readonly choose: (args: readonly (() => FormulaValue)[]) => FormulaValue;
}

const EAGER = new Map(Object.entries({ ...TEXT_FUNCTIONS, ...NUMBER_FUNCTIONS, ...DATE_FUNCTIONS }));
const LAZY = new Map(Object.entries({ ...LOGIC_FUNCTIONS, ...INFORMATION_FUNCTIONS }));

/** How many arguments a function (name in capitals) takes; undefined when SharePoint's formulas have none of the name. */
export function arityOf(name: string): Arity | undefined {
  return EAGER.get(name) ?? LAZY.get(name);
}

export function eagerFunction(name: string): EagerFunction['run'] | undefined {
  return EAGER.get(name)?.run;
}

export function lazyFunction(name: string): LazyFunction['choose'] | undefined {
  return LAZY.get(name)?.choose;
}
