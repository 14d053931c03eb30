import type { Field } from '../../storage/fields';
import { isLink, type ItemValue } from '../../storage/itemValue';
import { complex, type PropertyValue } from '../entity';
import { isCalculated, valueTypeOf } from '../fields/fieldKinds';
import { fifteenDigits } from './fifteenDigits';

/** A stored value as item payloads show it. An empty set is null, the order of choices is kept. */
export function propertyValue(value: ItemValue, field: Field): PropertyValue {
  if (value === null) return null;
  if (isLink(value)) return complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url });
  if (typeof value !== 'object') return isCalculated(field) ? calculatedText(value) : value;
  if (value.length === 0) return null;
  return { itemType: valueTypeOf(field) === 'choices' ? 'Edm.String' : 'Edm.Int32', values: value };
}

/**
 * Calculated columns are text in payloads, whatever they compute: numbers with fifteen digits, yes/no as 1 or 0, times
 * as UTC (unproven; text also suits clients that read a number out of it).
 */
function calculatedText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? fifteenDigits(value) : value;
}
