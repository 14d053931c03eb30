import type { Database } from './database';
import type { Item } from './items';

/** Earlier versions of items: the row as it stood. The current one is not among them. */
export function itemVersionStore(db: Database) {
  return {
    of: (listId: string, id: number) =>
      db.all<{ snapshot: string }>('SELECT snapshot FROM item_versions WHERE list_id = ? AND id = ? ORDER BY version DESC', listId, id)
        .map(row => JSON.parse(row.snapshot) as Item),
    /** Their numbers, newest first, without reading what they hold. */
    numbers: (listId: string, id: number) =>
      db.all<{ version: number }>('SELECT version FROM item_versions WHERE list_id = ? AND id = ? ORDER BY version DESC', listId, id).map(row => row.version),
    save: (item: Item) =>
      db.run('INSERT OR REPLACE INTO item_versions VALUES (?, ?, ?, ?)', item.listId, item.id, item.version, JSON.stringify(item)),
    remove: (listId: string, id: number, version: number) =>
      db.run('DELETE FROM item_versions WHERE list_id = ? AND id = ? AND version = ?', listId, id, version)
  };
}
