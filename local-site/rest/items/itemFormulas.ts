import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import { isCalculated, isDerived, valueTypeOf } from '../fields/fieldKinds';
import { evaluateFormula, type FormulaContext } from '../formulas/evaluateFormula';
import { FormulaFailure, toBoolean, toNumber, toText, type FormulaValue } from '../formulas/formulaValue';
import { parsedFormula } from '../formulas/parsedFormula';
import { datePartsOf, serialOf } from '../formulas/serialDate';
import { fromLocal, isoTime, toLocal } from '../time/siteTime';
import { valueOf } from './valueOf';

type Writer = Pick<Call, 'store' | 'now'>;

/**
 * The item with its calculated columns computed from its other values, and its dependent lookups following theirs. An
 * error value is kept as its text (`#DIV/0!`).
 */
export function withDerived(list: List, item: Item, isNew: boolean, call: Writer): Item {
  const fields = call.store.fields.of(list.id);
  const derived = fields.filter(isDerived);
  if (derived.length === 0) return item;
  const context = itemContext(list, item, isNew, call);
  const { timeZoneId } = webOf(list, call).settings;
  const values = derived.map(field => {
    const primary = fields.find(known => known.Id === field.PrimaryFieldId);
    return [field.InternalName, primary ? item.values[primary.InternalName] ?? null : resultOf(field, context, timeZoneId)] as const;
  });
  return { ...item, values: { ...item.values, ...Object.fromEntries(values) } };
}

/** Where a formula over an item stands. A new item has no id yet, as Microsoft documents for formulas. */
export function itemContext(list: List, item: Item, isNew: boolean, call: Writer): FormulaContext {
  const fields = new Map(call.store.fields.of(list.id).map(field => [field.InternalName, field]));
  const { timeZoneId } = webOf(list, call).settings;
  const known = new Map<string, FormulaValue>();
  const context: FormulaContext = {
    now: serialOfTime(new Date(call.now), timeZoneId),
    column(name) {
      const kept = known.get(name);
      if (kept !== undefined) return kept;
      const field = fields.get(name);
      if (!field) throw new FormulaFailure('#NAME?');
      const value = isCalculated(field) ? evaluated(field, context) : name === 'ID' && isNew ? null : columnValue(item, field, timeZoneId, list, call);
      known.set(name, value);
      return value;
    }
  };
  return context;
}

function evaluated(field: Field, context: FormulaContext): FormulaValue {
  return evaluateFormula(parsedFormula(field.Formula ?? ''), context);
}

function columnValue(item: Item, field: Field, timeZoneId: number, list: List, { store }: Writer): FormulaValue {
  if (field.InternalName === 'ContentType') return store.contentTypes.of(list.id).find(type => type.id === item.contentType)?.name ?? null;
  const value = valueOf(item, field);
  if (value === null) return null;
  if (valueTypeOf(field) === 'time') return serialOfTime(new Date(String(value)), timeZoneId);
  if (typeof value === 'object') throw new FormulaFailure('#VALUE!');
  return value;
}

function resultOf(field: Field, context: FormulaContext, timeZoneId: number): ItemValue {
  try {
    return storedResult(evaluated(field, context), field, timeZoneId);
  } catch (error) {
    if (error instanceof FormulaFailure) return error.code;
    throw error;
  }
}

/** A computed value in the form columns of its kind are stored in. */
export function storedResult(value: FormulaValue, field: Field, timeZoneId: number): ItemValue {
  switch (valueTypeOf(field)) {
    case 'number':
      return toNumber(value);
    case 'boolean':
      return toBoolean(value);
    case 'time':
      return value === null || value === '' ? null : timeOfSerial(toNumber(value), timeZoneId);
    default:
      return toText(value) || null;
  }
}

/** A time as days on the site's wall clock. */
export function serialOfTime(time: Date, timeZoneId: number): number {
  const { year, month, day, hour, minute, second } = toLocal(time, timeZoneId);
  return serialOf(year, month, day, hour, minute, second);
}

function timeOfSerial(days: number, timeZoneId: number): string {
  const parts = datePartsOf(days);
  if (!(parts.year >= 1900 && parts.year <= 8900)) throw new FormulaFailure('#NUM!');
  return isoTime(fromLocal(parts, timeZoneId));
}

function webOf(list: List, { store }: Writer): Web {
  return store.webs.byId(list.webId) as Web;
}
