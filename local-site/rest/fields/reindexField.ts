import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { indexKey } from '../items/indexKeys';

/** Rows read at a time: a large list must not stand in memory as a whole. */
const CHUNK = 1000;

/** Fills the index of a column from the rows that are there, or empties it when the column is no longer indexed. */
export function reindexField(list: Pick<List, 'id'>, field: Field, store: Store): void {
  store.db.run('DELETE FROM value_index WHERE list_id = ? AND field = ?', list.id, field.InternalName);
  if (!field.Indexed) return;
  for (let last = 0; ; ) {
    const items = store.items.select('items i WHERE i.list_id = ? AND i.id > ? AND i.id <= ? ORDER BY i.id', list.id, last, last + CHUNK);
    for (const item of items) store.items.index(item, new Map([[field.InternalName, indexKey(item, field)]]));
    last += CHUNK;
    if (items.length === 0 && !store.items.hasBehind(list.id, last)) return;
  }
}
