import type { Database } from './database';

interface Part {
  start: number;
  length: number;
}

/**
 * Contents of files. A version keeps its own stream, so a finished stream never changes. One that came in pieces
 * stays in its pieces: nothing puts a large file together before somebody reads it.
 */
export function streamStore(db: Database) {
  const bytes = (content: Uint8Array): Buffer => Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return {
    add: (content: Buffer) => db.run('INSERT INTO streams (content) VALUES (?)', content),
    /** Appends a piece to a stream that is still being uploaded; `start` is its first byte. */
    append(id: number, start: number, content: Buffer): void {
      if (content.length > 0) db.run('INSERT INTO stream_parts (stream, start, length, content) VALUES (?, ?, ?, ?)', id, start, content.length, content);
    },
    read(id: number | null): Buffer {
      if (id === null) return Buffer.alloc(0);
      const row = db.first<{ content: Uint8Array }>('SELECT content FROM streams WHERE id = ?', id);
      const parts = db.all<{ content: Uint8Array }>('SELECT content FROM stream_parts WHERE stream = ? ORDER BY start', id);
      if (parts.length === 0) return bytes(row?.content ?? new Uint8Array());
      return Buffer.concat(parts.map(part => part.content));
    },
    /** Bytes from `start`, at most `length` of them, without reading the rest. */
    slice(id: number, start: number, length: number): Buffer {
      const parts = db.all<Part>('SELECT start, length FROM stream_parts WHERE stream = ? AND start < ? AND start + length > ? ORDER BY start', id, start + length, start);
      const cut = (sql: string, ...values: number[]): Uint8Array => db.first<{ piece: Uint8Array }>(sql, ...values)?.piece ?? new Uint8Array();
      if (parts.length === 0) return bytes(cut('SELECT substr(content, ?, ?) AS piece FROM streams WHERE id = ?', start + 1, length, id));
      return Buffer.concat(parts.map(part => {
        const from = Math.max(start - part.start, 0);
        const most = Math.min(start + length, part.start + part.length) - part.start - from;
        return cut('SELECT substr(content, ?, ?) AS piece FROM stream_parts WHERE stream = ? AND start = ?', from + 1, most, id, part.start);
      }));
    },
    remove(id: number): void {
      db.run('DELETE FROM stream_parts WHERE stream = ?', id);
      db.run('DELETE FROM streams WHERE id = ?', id);
    }
  };
}
