import type { Field } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { Store } from '../../storage/store';
import { indexKey } from '../items/indexKeys';

/** Fills the index of a column from the rows that are there, or empties it when the column is no longer indexed. */
export function reindexField(list: Pick<List, 'id'>, field: Field, store: Store): void {
  store.db.run('DELETE FROM item_values WHERE list_id = ? AND field = ?', list.id, field.InternalName);
  if (!field.Indexed) return;
  for (const item of store.items.select('items i WHERE i.list_id = ?', list.id)) {
    store.db.run('INSERT INTO item_values VALUES (?, ?, ?, ?)', item.row, list.id, field.InternalName, indexKey(item, field));
  }
}
