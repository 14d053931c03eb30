import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { evaluateFormula, type FormulaContext } from '../formulas/evaluateFormula';
import { FormulaFailure, toBoolean } from '../formulas/formulaValue';
import { parsedFormula } from '../formulas/parsedFormula';
import { refusals } from '../refusals';
import { itemContext } from './itemFormulas';

/**
 * Holds an item against the validation of its columns, then of its list. A formula that gives no or an error value
 * refuses the item; folders are not looked at.
 */
export function validateItem(list: List, item: Item, isNew: boolean, call: Pick<Call, 'store' | 'now'>): void {
  if (item.kind !== 0) return;
  const guarded = call.store.fields.of(list.id).filter(field => field.ValidationFormula);
  const { ValidationFormula: formula, ValidationMessage: message } = list.settings;
  if (guarded.length === 0 && !formula) return;
  const context = itemContext(list, item, isNew, call);
  for (const field of guarded) {
    if (!holds(field.ValidationFormula as string, context)) throw refusals.columnInvalid(field.InternalName, field.ValidationMessage);
  }
  if (formula && !holds(formula, context)) throw refusals.listInvalid(message);
}

function holds(formula: string, context: FormulaContext): boolean {
  try {
    return toBoolean(evaluateFormula(parsedFormula(formula), context));
  } catch (error) {
    if (error instanceof FormulaFailure) return false;
    throw error;
  }
}
