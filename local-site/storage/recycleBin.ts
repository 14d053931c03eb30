import type { Database } from './database';
import type { Item } from './items';

/** A deleted item, file or folder with everything needed to bring it back. */
export interface RecycledItem {
  readonly id: string;
  readonly webId: string;
  readonly listId: string;
  readonly itemId: number;
  readonly deletedBy: number;
  readonly deleted: string;
  /** Rows of the item and, for a folder, of what lay in it. */
  readonly rows: readonly Item[];
  /** Set where it is an attachment: its id; `rows` then show it as a file. */
  readonly attachment?: number;
  /** Set where it is one earlier version of an item or file: the only row. */
  readonly isVersion?: boolean;
}

interface Row {
  id: string; web_id: string; list_id: string; item_id: number; deleted_by: number; deleted: string; content: string;
}

type Content = Pick<RecycledItem, 'rows' | 'attachment' | 'isVersion'>;

/** Older data files keep the rows alone. */
function contentOf(content: Content | readonly Item[]): Content {
  return 'rows' in content ? content : { rows: content };
}

export function recycleBinStore(db: Database) {
  const read = (row: Row): RecycledItem => ({
    id: row.id, webId: row.web_id, listId: row.list_id, itemId: row.item_id, deletedBy: row.deleted_by, deleted: row.deleted,
    ...contentOf(JSON.parse(row.content) as Content | readonly Item[])
  });
  return {
    add: (item: RecycledItem) =>
      db.run(
        'INSERT INTO recycle_bin VALUES (?, ?, ?, ?, ?, ?, ?)',
        item.id, item.webId, item.listId, item.itemId, item.deletedBy, item.deleted, JSON.stringify({ rows: item.rows, attachment: item.attachment, isVersion: item.isVersion })
      ),
    of: (webId: string) => db.all<Row>('SELECT * FROM recycle_bin WHERE web_id = ? ORDER BY deleted DESC', webId).map(read),
    remove: (id: string) => db.run('DELETE FROM recycle_bin WHERE id = ?', id)
  };
}
