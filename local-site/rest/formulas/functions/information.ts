import { FormulaFailure, type FormulaErrorCode, type FormulaValue } from '../formulaValue';
import type { LazyFunction } from './registry';

/** Functions that tell what kind of value something is, errors among them. */
export const INFORMATION_FUNCTIONS: Readonly<Record<string, LazyFunction>> = {
  ISBLANK: asks(value => value === null),
  ISNUMBER: asks(value => typeof value === 'number'),
  ISTEXT: asks(value => typeof value === 'string'),
  ISNONTEXT: asks(value => typeof value !== 'string'),
  ISLOGICAL: asks(value => typeof value === 'boolean'),
  ISERROR: asks(() => false, () => true),
  ISERR: asks(() => false, code => code !== '#N/A'),
  ISNA: asks(() => false, code => code === '#N/A')
};

function asks(ofValue: (value: FormulaValue) => boolean, ofError: (code: FormulaErrorCode) => boolean = () => false): LazyFunction {
  return {
    least: 1, most: 1,
    choose([value]) {
      let result: FormulaValue;
      try {
        result = value();
      } catch (error) {
        if (error instanceof FormulaFailure) return ofError(error.code);
        throw error;
      }
      return ofValue(result);
    }
  };
}
