import type { Bindable } from '../../storage/database';
import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import { isLink } from '../../storage/itemValue';
import { sortKey } from '../../storage/sortKey';
import { valueTypeOf } from '../fields/fieldKinds';
import { valueOf } from './valueOf';

/** A value as the index keeps it: text by its place in the order, 0 or 1 for yes/no. */
export function indexKey(item: Item | Omit<Item, 'row'>, field: Field): Bindable {
  const value = valueOf(item as Item, field);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return valueTypeOf(field) === 'text' ? sortKey(value) : value;
  return typeof value === 'number' && !isLink(value) ? value : null;
}

/** Keys of every indexed column but the ID, which the table itself keeps in order. */
export function indexKeys(item: Omit<Item, 'row'>, fields: readonly Field[]): ReadonlyMap<string, Bindable> {
  const indexed = fields.filter(field => field.Indexed && field.InternalName !== 'ID');
  return new Map(indexed.map(field => [field.InternalName, indexKey(item, field)]));
}
