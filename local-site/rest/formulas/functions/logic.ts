import { FormulaFailure, toBoolean, toNumber, type FormulaValue } from '../formulaValue';
import type { LazyFunction } from './registry';

const MANY = 30;

export const LOGIC_FUNCTIONS: Readonly<Record<string, LazyFunction>> = {
  TRUE: { least: 0, most: 0, choose: () => true },
  FALSE: { least: 0, most: 0, choose: () => false },
  NOT: { least: 1, most: 1, choose: ([value]) => !toBoolean(value()) },
  // Every argument is looked at, so that an error in any of them shows.
  AND: { least: 1, most: MANY, choose: args => truths(args).every(value => value) },
  OR: { least: 1, most: MANY, choose: args => truths(args).some(value => value) },
  IF: {
    least: 2, most: 3,
    choose: ([condition, yes, no]) => (toBoolean(condition()) ? yes() : no ? no() : false)
  },
  CHOOSE: {
    least: 2, most: MANY,
    choose([index, ...choices]) {
      const at = Math.trunc(toNumber(index()));
      if (at < 1 || at > choices.length) throw new FormulaFailure('#VALUE!');
      return choices[at - 1]();
    }
  }
};

function truths(args: readonly (() => FormulaValue)[]): boolean[] {
  return args.map(arg => toBoolean(arg()));
}
