import type { Field } from '../../storage/fields';
import { isLink, type ItemValue } from '../../storage/itemValue';
import { complex, type PropertyValue } from '../entity';
import { valueTypeOf } from '../fields/fieldKinds';

/** A stored value as item payloads show it. An empty set is null, the order of choices is kept. */
export function propertyValue(value: ItemValue, field: Field): PropertyValue {
  if (value === null) return null;
  if (isLink(value)) return complex('SP.FieldUrlValue', { Description: value.Description, Url: value.Url });
  if (typeof value !== 'object') return value;
  if (value.length === 0) return null;
  return { itemType: valueTypeOf(field) === 'choices' ? 'Edm.String' : 'Edm.Int32', values: value };
}
