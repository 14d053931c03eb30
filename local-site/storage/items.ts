import { recordItemRemoved, recordItemSaved } from './changes';
import type { Bindable, Database } from './database';
import { inOrBelow } from './inOrBelow';
import type { ItemValue } from './itemValue';
import { REACTION_TABLES } from './reactions';

/** One row of an item, file or folder: the item as it stands at one level. */
export interface Item {
  readonly row: number;
  readonly listId: string;
  readonly id: number;
  /** 1 published, 2 draft, 255 checked out. */
  readonly level: number;
  readonly isCurrent: boolean;
  /** SharePoint's FileSystemObjectType: 0 item or file, 1 folder. */
  readonly kind: 0 | 1;
  /** Server-relative path of the folder it lies in. */
  readonly directory: string;
  readonly leaf: string;
  readonly uniqueId: string;
  readonly guid: string;
  readonly scopeId: string;
  readonly contentType: string;
  /** 512 × major + minor. */
  readonly version: number;
  /** Counts every change; the number in the ETag. */
  readonly revision: number;
  /** 0 approved, 1 denied, 2 pending, 3 draft. */
  readonly moderation: number;
  readonly moderationComment: string | null;
  readonly checkedOutBy: number | null;
  /** Check-in or publish comment of this version. */
  readonly comment: string;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  readonly stream: number | null;
  /** Bytes of the file; 0 for anything else. */
  readonly size: number;
  /** Values by internal name; what is not there is null. */
  readonly values: Readonly<Record<string, ItemValue>>;
}

export interface ItemRow {
  row: number; list_id: string; id: number; level: number; is_current: number; kind: 0 | 1; directory: string; leaf: string;
  unique_id: string; guid: string; scope_id: string; content_type: string; version: number; revision: number;
  moderation: number; moderation_comment: string | null; checked_out_by: number | null; comment: string; author: number;
  editor: number; created: string; modified: string; stream: number | null; size: number; data: string;
}

export function readItem(row: ItemRow): Item {
  return {
    row: row.row, listId: row.list_id, id: row.id, level: row.level, isCurrent: row.is_current === 1, kind: row.kind,
    directory: row.directory, leaf: row.leaf, uniqueId: row.unique_id, guid: row.guid, scopeId: row.scope_id,
    contentType: row.content_type, version: row.version, revision: row.revision, moderation: row.moderation,
    moderationComment: row.moderation_comment, checkedOutBy: row.checked_out_by, comment: row.comment, author: row.author,
    editor: row.editor, created: row.created, modified: row.modified, stream: row.stream, size: row.size,
    values: JSON.parse(row.data) as Record<string, ItemValue>
  };
}

function columns(item: Item): Bindable[] {
  return [
    item.listId, item.id, item.level, item.isCurrent ? 1 : 0, item.kind, item.directory, item.leaf, item.uniqueId, item.guid,
    item.scopeId, item.contentType, item.version, item.revision, item.moderation, item.moderationComment, item.checkedOutBy,
    item.comment, item.author, item.editor, item.created, item.modified, item.stream, item.size, JSON.stringify(item.values)
  ];
}

const NAMES = `list_id, id, level, is_current, kind, directory, leaf, unique_id, guid, scope_id, content_type, version, revision,
  moderation, moderation_comment, checked_out_by, comment, author, editor, created, modified, stream, size, data`;
const MARKS = Array.from({ length: 24 }, () => '?').join(', ');

/** What is kept of an item beside its rows; it goes when the item goes for good. */
export const TABLES_OF_ITEMS: readonly string[] = ['attachments', 'scheduled_pages', ...REACTION_TABLES];

export function itemStore(db: Database) {
  const index = ({ row, listId, id }: Pick<Item, 'row' | 'listId' | 'id'>, keys: ReadonlyMap<string, Bindable>): void => {
    for (const [field, value] of keys) db.run('INSERT OR REPLACE INTO value_index VALUES (?, ?, ?, ?, ?)', row, field, listId, id, value);
  };
  return {
    /** Rows chosen by SQL over alias `i`. */
    select: (tail: string, ...values: readonly Bindable[]) =>
      db.all<ItemRow>(`SELECT i.* FROM ${tail}`, ...values).map(readItem),
    /** The same where SQLite has to sort: it puts row numbers in order, for it copies whatever it sorts. */
    selectSorted(tail: string, ...values: readonly Bindable[]): Item[] {
      const sorted = db.all<{ row: number }>(`SELECT i.row FROM ${tail}`, ...values);
      const read = db.all<ItemRow>('SELECT * FROM items WHERE row IN (SELECT value FROM json_each(?))', JSON.stringify(sorted.map(({ row }) => row)));
      const byRow = new Map(read.map(found => [found.row, found]));
      return sorted.map(({ row }) => readItem(byRow.get(row) as ItemRow));
    },
    count(tail: string, ...values: readonly Bindable[]): number {
      return (db.first<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM ${tail})`, ...values) as { n: number }).n;
    },
    /** Every level of an item, newest first; permissions are the caller's business. */
    levels: (listId: string, id: number) =>
      db.all<ItemRow>('SELECT * FROM items WHERE list_id = ? AND id = ? ORDER BY level DESC', listId, id).map(readItem),
    at(directory: string, leaf: string): Item | undefined {
      const row = db.first<ItemRow>('SELECT * FROM items WHERE fold(directory) = ? AND fold(leaf) = ? AND is_current = 1', directory.toLowerCase(), leaf.toLowerCase());
      return row && readItem(row);
    },
    total: (listId: string) =>
      (db.first<{ n: number }>('SELECT count(DISTINCT id) AS n FROM items WHERE list_id = ?', listId) as { n: number }).n,
    hasUnpublished: (listId: string) => db.first('SELECT 1 FROM items INDEXED BY items_not_published WHERE list_id = ? AND level <> 1 LIMIT 1', listId) !== undefined,
    /** Adds a row, or replaces the one at the same level. `keys` are the values of indexed columns. */
    put(item: Omit<Item, 'row'>, keys: ReadonlyMap<string, Bindable>): Item {
      const old = db.first<{ row: number }>('SELECT row FROM items WHERE list_id = ? AND id = ? AND level = ?', item.listId, item.id, item.level);
      if (old) db.run('DELETE FROM items WHERE row = ?', old.row);
      if (old) db.run('DELETE FROM value_index WHERE row = ?', old.row);
      const row = db.run(`INSERT INTO items (${NAMES}) VALUES (${MARKS})`, ...columns({ row: 0, ...item }));
      const saved = { ...item, row };
      index(saved, keys);
      recordItemSaved(db, item);
      return saved;
    },
    /** Keeps the values of indexed columns of a row. */
    index,
    hasBehind: (listId: string, id: number) => db.first('SELECT 1 FROM items WHERE list_id = ? AND id > ? LIMIT 1', listId, id) !== undefined,
    /** Other values of a row, without any of what a change of the item brings with it. */
    setValues: (row: number, values: Item['values']) => db.run('UPDATE items SET data = ? WHERE row = ?', JSON.stringify(values), row),
    removeLevel(item: Item): void {
      db.run('DELETE FROM value_index WHERE row = ?', item.row);
      db.run('DELETE FROM items WHERE row = ?', item.row);
    },
    /** Newest rows of what lies in a folder or anywhere below it. */
    below(listId: string, path: string): Item[] {
      const place = inOrBelow('directory', path);
      return db.all<ItemRow>(`SELECT * FROM items WHERE +list_id = ? AND is_current = 1 AND ${place.sql}`, listId, ...place.values).map(readItem);
    },
    /** What lies in a folder or below it has gone with the folder to another path. */
    moveBelow(listId: string, from: string, to: string): void {
      const place = inOrBelow('directory', from);
      db.run(`UPDATE items SET directory = ? || substr(directory, ?) WHERE +list_id = ? AND ${place.sql}`, to, from.length + 1, listId, ...place.values);
    },
    setCurrent: (row: number, current: boolean) => db.run('UPDATE items SET is_current = ? WHERE row = ?', current ? 1 : 0, row),
    setCheckedOut: (listId: string, id: number, user: number | null) =>
      db.run('UPDATE items SET checked_out_by = ? WHERE list_id = ? AND id = ?', user, listId, id),
    /** Items of a list below a path (itself excluded) that stand in one scope, moved to another. */
    moveScope(listId: string, below: string, from: string, to: string): void {
      const place = inOrBelow('directory', below);
      // The plus keeps SQLite from reading all of the list, or all of the scope, instead of the folder.
      db.run(`UPDATE items SET scope_id = ? WHERE +list_id = ? AND +scope_id = ? AND ${place.sql}`, to, listId, from, ...place.values);
    },
    setScope: (listId: string, id: number, scopeId: string) =>
      db.run('UPDATE items SET scope_id = ? WHERE list_id = ? AND id = ?', scopeId, listId, id),
    moveAllScopes: (listId: string, from: string, to: string) =>
      db.run('UPDATE items SET scope_id = ? WHERE list_id = ? AND scope_id = ?', to, listId, from),
    /** Earlier versions, attachments and comments go too, unless `keepHistory`: what lies in the recycle bin comes back with them. */
    remove(listId: string, id: number, keepHistory = false): void {
      const rows = db.all<ItemRow>('SELECT * FROM items WHERE list_id = ? AND id = ? ORDER BY level DESC', listId, id);
      if (rows.length > 0) recordItemRemoved(db, readItem(rows[0]), rows.some(row => row.level === 1));
      db.run('DELETE FROM value_index WHERE row IN (SELECT row FROM items WHERE list_id = ? AND id = ?)', listId, id);
      db.run('DELETE FROM items WHERE list_id = ? AND id = ?', listId, id);
      if (keepHistory) return;
      db.run('DELETE FROM item_versions WHERE list_id = ? AND id = ?', listId, id);
      for (const table of TABLES_OF_ITEMS) db.run(`DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`, listId, id);
    }
  };
}
