import type { Database } from './database';

/** A file on its way in pieces. It belongs to one person and one file, and outlives a restart. */
export interface Upload {
  /** The GUID the client chose. */
  readonly id: string;
  readonly userId: number;
  readonly listId: string;
  readonly itemId: number;
  readonly stream: number;
  /** Bytes so far: where the next piece must begin. */
  readonly length: number;
  readonly expires: string;
}

type Key = Pick<Upload, 'id' | 'userId' | 'listId' | 'itemId'>;
const KEY = 'list_id = ? AND item_id = ? AND user_id = ? AND id = ?';
const NAMES = 'id, user_id AS userId, list_id AS listId, item_id AS itemId, stream, length, expires';

export function uploadStore(db: Database) {
  const values = ({ listId, itemId, userId, id }: Key) => [listId, itemId, userId, id] as const;
  return {
    find: (key: Key) => db.first<Upload>(`SELECT ${NAMES} FROM uploads WHERE ${KEY}`, ...values(key)),
    add: (upload: Upload) =>
      db.run('INSERT INTO uploads VALUES (?, ?, ?, ?, ?, ?, ?)', upload.id, upload.userId, upload.listId, upload.itemId, upload.stream, upload.length, upload.expires),
    setLength: (key: Key, length: number) => db.run(`UPDATE uploads SET length = ? WHERE ${KEY}`, length, ...values(key)),
    remove: (key: Key) => db.run(`DELETE FROM uploads WHERE ${KEY}`, ...values(key)),
    expired: (now: string) => db.all<Upload>(`SELECT ${NAMES} FROM uploads WHERE expires <= ?`, now)
  };
}
