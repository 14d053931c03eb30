import type { Field } from '../../storage/fields';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { emptyRecord } from '../emptyRecord';
import { isMultiple, valueTypeOf } from '../fields/fieldKinds';
import { evaluateFormula } from '../formulas/evaluateFormula';
import { FormulaFailure } from '../formulas/formulaValue';
import { parsedFormula } from '../formulas/parsedFormula';
import { storedTime } from './coerceValue';
import { serialOfTime, storedResult } from './itemFormulas';

type Reader = Pick<Call, 'now' | 'web' | 'caller'>;

/** What new items get where the body is silent: each column's default, `[today]` by the site's clock and zone, `[me]` the caller. */
export function defaultValues(fields: readonly Field[], call: Reader): Record<string, ItemValue> {
  const values = emptyRecord<ItemValue>();
  for (const field of fields) {
    const value = field.DefaultFormula ? computedDefault(field, field.DefaultFormula, call) : field.DefaultValue ? defaultOf(field, field.DefaultValue, call) : null;
    if (value !== null) values[field.InternalName] = value;
  }
  return values;
}

/** A calculated default knows no columns, only `[Today]` and `[Me]`; an error value leaves the column empty. */
function computedDefault(field: Field, formula: string, call: Reader): ItemValue {
  if (valueTypeOf(field) === 'person') return isMe(formula.replace(/^=/, '')) ? me(field, call) : null;
  const now = serialOfTime(new Date(call.now), call.web.settings.timeZoneId);
  const column = (name: string): string | number => {
    if (name.toLowerCase() === 'today') return Math.floor(now);
    if (name.toLowerCase() === 'me') return call.caller.user?.title ?? '';
    throw new FormulaFailure('#NAME?');
  };
  try {
    return storedResult(evaluateFormula(parsedFormula(formula), { now, column }), field, call.web.settings.timeZoneId);
  } catch (error) {
    if (error instanceof FormulaFailure) return null;
    throw error;
  }
}

/** A default as columns keep it, as text; null where it is none for the column. */
export function defaultOf(field: Field, text: string, call: Reader): ItemValue {
  switch (valueTypeOf(field)) {
    case 'boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'time': {
      const time = /^\[(today|now)\]$/i.test(text) ? new Date(call.now) : new Date(text);
      return Number.isNaN(time.getTime()) ? null : storedTime(field, time, call.web.settings.timeZoneId);
    }
    case 'choices':
      return text.split(';#').filter(choice => choice !== '');
    case 'person':
      return isMe(text) ? me(field, call) : null;
    case 'text':
    case 'longText':
      return text;
    default:
      return null;
  }
}

function isMe(text: string): boolean {
  return /^\[?me\]?$/i.test(text.trim());
}

function me(field: Field, { caller }: Reader): ItemValue {
  return isMultiple(field) ? [caller.id] : caller.id;
}
