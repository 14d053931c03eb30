import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { valueTypeOf } from '../fields/fieldKinds';
import { lookupListId } from '../fields/lookupListId';
import { propertyNameOf } from '../query/columns';
import { PERSON_PROPERTIES } from './personEntity';

/**
 * Whether a lookup leads to a column of the other item. Long text, links, persons and further lookups are not
 * reached, nor are yes/no columns: documented for selecting and filtering [M].
 */
export function isReached(target: Field): boolean {
  return ['text', 'number', 'time'].includes(valueTypeOf(target));
}

const kept = new WeakMap<readonly Field[], ReadonlySet<string>>();

/** Tells, without an item at hand, whether a property can be selected below a lookup or person column. */
export function lookupReaches(field: Field, property: string, { store }: Call): boolean {
  const wanted = property.toLowerCase();
  if (valueTypeOf(field) === 'person') return PERSON_PROPERTIES.has(wanted);
  const fields = store.fields.of(lookupListId(field));
  // The list is gone: nothing tells any more what it had.
  if (fields.length === 0) return true;
  const known = kept.get(fields) ?? new Set(['id', ...fields.filter(isReached).map(target => propertyNameOf(target).toLowerCase())]);
  kept.set(fields, known);
  return known.has(wanted);
}
