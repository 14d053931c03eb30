import type { Database } from './database';

/** A file attached to an item. A row never changes: what is written again is a new one, and the item says which are its own. */
export interface Attachment {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly stream: number;
  /** Bytes. */
  readonly size: number;
  readonly author: number;
  readonly created: string;
}

interface Row extends Omit<Attachment, 'uniqueId'> {
  unique_id: string;
}

export function attachmentStore(db: Database) {
  return {
    add: (listId: string, itemId: number, file: Omit<Attachment, 'id'>) =>
      db.run(
        'INSERT INTO attachments (list_id, item_id, unique_id, name, stream, size, author, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        listId, itemId, file.uniqueId, file.name, file.stream, file.size, file.author, file.created
      ),
    /** In the order of their names, as folders show files. */
    byIds: (ids: readonly number[]) =>
      db.all<Row>('SELECT * FROM attachments WHERE id IN (SELECT value FROM json_each(?)) ORDER BY fold(name)', JSON.stringify(ids))
        .map(({ id, unique_id: uniqueId, name, stream, size, author, created }): Attachment => ({ id, uniqueId, name, stream, size, author, created }))
  };
}
