import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { isMultiple, valueTypeOf } from '../fields/fieldKinds';

/**
 * The values that go with a file into another list: those of columns that list has under the same name and of the
 * same kind. Pointers go along only where they point to the same: lookups to one list, persons in one site.
 */
export function carriedValues(item: Item, from: Pick<Call, 'store' | 'site'>, list: List, to: Pick<Call, 'store' | 'site'>): Record<string, ItemValue> {
  const sources = new Map(from.store.fields.of(item.listId).map(field => [field.InternalName, field]));
  const carried: Record<string, ItemValue> = {};
  for (const field of to.store.fields.of(list.id)) {
    const source = sources.get(field.InternalName);
    const value = item.values[field.InternalName];
    if (source && value !== undefined && isSame(source, field) && (valueTypeOf(field) !== 'person' || from.site.id === to.site.id)) carried[field.InternalName] = value;
  }
  return carried;
}

function isSame(source: Field, field: Field): boolean {
  return source.FieldTypeKind === field.FieldTypeKind && isMultiple(source) === isMultiple(field) && source.LookupList === field.LookupList;
}
