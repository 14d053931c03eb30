import type { Field } from '../../storage/fields';
import type { Item } from '../../storage/items';

/** Whether a column that must be filled is empty. A file always has its name. */
export function missesRequired(fields: readonly Field[], values: Item['values']): boolean {
  return fields.some(({ Required, InternalName }) => Required && InternalName !== 'FileLeafRef' && (values[InternalName] ?? null) === null);
}
