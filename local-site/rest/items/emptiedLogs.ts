import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';

/**
 * Append-only columns start every version empty: what was written before stands in the versions, and the item itself
 * tells the last entry only when its last change made one (as widely reported; unproven).
 */
export function emptiedLogs(list: List, { store }: Pick<Call, 'store'>): Item['values'] {
  if (!list.settings.EnableVersioning) return {};
  return Object.fromEntries(store.fields.of(list.id).filter(field => field.AppendOnly === true).map(field => [field.InternalName, null]));
}
