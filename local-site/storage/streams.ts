import type { Database } from './database';

/** Contents of files. A version keeps its own stream, so streams are only added. */
export function streamStore(db: Database) {
  return {
    add: (content: Buffer) => db.run('INSERT INTO streams (content) VALUES (?)', content),
    read(id: number | null): Buffer {
      const row = id === null ? undefined : db.first<{ content: Uint8Array }>('SELECT content FROM streams WHERE id = ?', id);
      return Buffer.from(row?.content ?? []);
    }
  };
}
