import type { Bindable, Database } from './database';
import { beginSearch, searchBegun } from './meta';

/** What the index keeps of a web, list, item, folder or file: as it was when it was crawled. */
export interface SearchDocument {
  readonly doc: number;
  /** Id of the list (of an item), of the list or web itself. */
  readonly owner: string;
  /** Item id; 0 for a list, -1 for a web. */
  readonly number: number;
  readonly siteId: string;
  readonly webId: string;
  /** Empty for a web. */
  readonly listId: string;
  readonly kind: 'web' | 'list' | 'folder' | 'item' | 'file';
  readonly title: string;
  readonly author: string;
  readonly editor: string;
  readonly filename: string;
  /** Server-relative address of what one would open. */
  readonly path: string;
  readonly parent: string;
  readonly fileType: string;
  readonly contentType: string;
  readonly contentTypeId: string;
  /** E.g. `STS_ListItem_DocumentLibrary`. */
  readonly contentClass: string;
  readonly uniqueId: string;
  readonly created: string;
  readonly modified: string;
  readonly size: number;
  /** Values by internal name, for the properties made of columns. */
  readonly columns: Readonly<Record<string, string | number | boolean>>;
}

interface Row extends Omit<SearchDocument, 'siteId' | 'webId' | 'listId' | 'fileType' | 'contentType' | 'contentTypeId' | 'contentClass' | 'uniqueId' | 'columns'> {
  site_id: string; web_id: string; list_id: string; file_type: string; content_type: string; content_type_id: string; content_class: string;
  unique_id: string; columns: string;
}

export interface QueueEntry {
  readonly owner: string;
  readonly number: number;
}

const read = (row: Row): SearchDocument => ({
  doc: row.doc, owner: row.owner, number: row.number, siteId: row.site_id, webId: row.web_id, listId: row.list_id, kind: row.kind, title: row.title,
  author: row.author, editor: row.editor, filename: row.filename, path: row.path, parent: row.parent, fileType: row.file_type, contentType: row.content_type,
  contentTypeId: row.content_type_id, contentClass: row.content_class, uniqueId: row.unique_id, created: row.created, modified: row.modified,
  size: row.size, columns: JSON.parse(row.columns) as SearchDocument['columns']
});

/** Puts data older than the index into its queue, once. */
export function queueOlderData(db: Database): void {
  if (searchBegun(db)) return;
  db.transaction(() => {
    for (const rows of ['DISTINCT list_id, id, site_time() FROM items', 'id, 0, site_time() FROM lists', 'id, -1, site_time() FROM webs']) {
      db.run(`INSERT OR IGNORE INTO search_queue SELECT ${rows}`);
    }
    beginSearch(db);
  });
}

export function searchStore(db: Database) {
  const remove = ({ owner, number }: QueueEntry): void => {
    const known = db.first<{ doc: number }>('SELECT doc FROM search_documents WHERE owner = ? AND number = ?', owner, number);
    if (!known) return;
    db.run('DELETE FROM search_text WHERE rowid = ?', known.doc);
    db.run('DELETE FROM search_documents WHERE doc = ?', known.doc);
  };
  return {
    /** What changed up to a time and is not crawled yet, oldest first. */
    due: (until: string, most: number) =>
      db.all<QueueEntry>('SELECT owner, number FROM search_queue WHERE changed <= ? ORDER BY changed, owner, number LIMIT ?', until, most),
    done: ({ owner, number }: QueueEntry) => db.run('DELETE FROM search_queue WHERE owner = ? AND number = ?', owner, number),
    remove,
    /** Puts a document in the place of what was known of the same thing; it keeps its number. */
    put(document: Omit<SearchDocument, 'doc'>, body: string): void {
      const known = db.first<{ doc: number }>('SELECT doc FROM search_documents WHERE owner = ? AND number = ?', document.owner, document.number);
      if (known) remove(document);
      const d = document;
      const values: Bindable[] = [
        known?.doc ?? null, d.owner, d.number, d.siteId, d.webId, d.listId, d.kind, d.title, d.author, d.editor, d.filename, d.path, d.parent, d.fileType,
        d.contentType, d.contentTypeId, d.contentClass, d.uniqueId, d.created, d.modified, d.size, JSON.stringify(d.columns)
      ];
      const doc = db.run(`INSERT INTO search_documents VALUES (${values.map(() => '?').join(', ')})`, ...values);
      db.run('INSERT INTO search_text (rowid, title, author, filename, body, editor) VALUES (?, ?, ?, ?, ?, ?)', doc, d.title, d.author, d.filename, body, d.editor);
    },
    /** Documents chosen by SQL over alias `d` of search_documents. */
    keys: (where: string, ...values: readonly Bindable[]) =>
      db.all<{ doc: number; owner: string; number: number }>(`SELECT d.doc, d.owner, d.number FROM search_documents d WHERE ${where}`, ...values),
    byDoc: (doc: number) => read(db.first<Row>('SELECT * FROM search_documents WHERE doc = ?', doc) as Row),
    /** Values of SQL over alias `d`, for the given documents. */
    values: (sql: string, docs: readonly number[]) =>
      db.all<{ doc: number; value: string | number | null }>(
        `SELECT d.doc, ${sql} AS value FROM search_documents d WHERE d.doc IN (SELECT value FROM json_each(?))`, JSON.stringify(docs)
      ),
    /** How well documents match a full-text query: the better, the higher. */
    ranks: (match: string) =>
      new Map(db.all<{ doc: number; rank: number }>('SELECT rowid AS doc, -bm25(search_text, 8, 3, 3, 1, 0) AS rank FROM search_text WHERE search_text MATCH ?', match)
        .map(row => [row.doc, row.rank])),
    /** A piece of the body around what matched, marked; its beginning where nothing of the query is in it. */
    summary(doc: number, match: string | undefined): string {
      const found = match === undefined ? undefined : db.first<{ text: string }>(
        "SELECT snippet(search_text, 3, '<c0>', '</c0>', ' <ddd/> ', 32) AS text FROM search_text WHERE search_text MATCH ? AND rowid = ?", match, doc
      );
      return (found ?? db.first<{ text: string }>('SELECT substr(body, 1, 180) AS text FROM search_text WHERE rowid = ?', doc))?.text ?? '';
    }
  };
}
