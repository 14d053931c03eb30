import type { Database } from './database';
import type { Item } from './items';

/** SharePoint's ChangeType, as far as this site's log uses it. */
export const ChangeType = {
  add: 1, update: 2, delete: 3, rename: 4, moveAway: 5, moveInto: 6, restore: 7, roleAdd: 8, roleDelete: 9, roleUpdate: 10, assignmentAdd: 11,
  assignmentDelete: 12, memberAdd: 13, memberDelete: 14, systemUpdate: 15, navigation: 16, scopeAdd: 17, scopeDelete: 18
} as const;

/** What kind of thing changed; each is an entity type of its own, `SP.Change…`. */
export type ChangedObject = 'Item' | 'List' | 'Web' | 'Field' | 'View' | 'ContentType' | 'User' | 'Group';

/** One entry of the change log. */
export interface Change {
  /** Rises with every change of the whole store; the last part of a change token. */
  readonly number: number;
  readonly time: string;
  readonly siteId: string;
  readonly webId: string;
  readonly listId: string | null;
  readonly itemId: number | null;
  readonly object: ChangedObject;
  readonly type: number;
  /** The scope it stood in; what is gone is trimmed by it. */
  readonly scopeId: string | null;
  /** True when only those who see drafts could see it then. */
  readonly draft: boolean;
  readonly uniqueId: string | null;
  readonly editor: number | null;
  /** Server-relative path of an item, file or folder. */
  readonly path: string | null;
  /** Id of the column, view, content type, user or group; of a grant, the principal. */
  readonly objectId: string | null;
}

export interface ChangeRange {
  readonly siteId: string;
  readonly webId?: string;
  readonly listId?: string;
  readonly after: number;
  readonly upTo: number;
  readonly objects: readonly string[];
  readonly types: readonly number[];
  readonly latestFirst?: boolean;
  readonly limit: number;
}

interface Row {
  number: number; time: string; site_id: string; web_id: string; list_id: string | null; item_id: number | null; object: ChangedObject; type: number;
  scope_id: string | null; draft: number; unique_id: string | null; editor: number | null; path: string | null; object_id: string | null;
}

const read = (row: Row): Change => ({
  number: row.number, time: row.time, siteId: row.site_id, webId: row.web_id, listId: row.list_id, itemId: row.item_id, object: row.object,
  type: row.type, scopeId: row.scope_id, draft: row.draft === 1, uniqueId: row.unique_id, editor: row.editor, path: row.path, objectId: row.object_id
});

export function changeStore(db: Database) {
  return {
    /** Number of the newest change in the store; 0 when nothing ever changed. */
    last: () => db.first<{ number: number | null }>('SELECT max(number) AS number FROM changes')?.number ?? 0,
    /** Number of the last change of a site up to a time. */
    lastAt: (siteId: string, time: string) =>
      db.first<{ number: number | null }>('SELECT max(number) AS number FROM changes WHERE site_id = ? AND time <= ?', siteId, time)?.number ?? 0,
    /** Changes of a site, web or list between two numbers, oldest first unless told otherwise. */
    between({ siteId, webId, listId, after, upTo, objects, types, latestFirst, limit }: ChangeRange): Change[] {
      const place = listId !== undefined ? 'list_id = ?' : webId !== undefined ? 'web_id = ?' : 'site_id = ?';
      return db.all<Row>(
        `SELECT * FROM changes WHERE ${place} AND number > ? AND number <= ? AND object IN (SELECT value FROM json_each(?))
         AND type IN (SELECT value FROM json_each(?)) ORDER BY number ${latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
        listId ?? webId ?? siteId, after, upTo, JSON.stringify(objects), JSON.stringify(types), limit
      ).map(read);
    },
    /** Lists in which items changed after a number. */
    listsAfter: (number: number) =>
      db.all<{ list_id: string }>("SELECT DISTINCT list_id FROM changes WHERE number > ? AND object = 'Item' AND list_id IS NOT NULL", number)
        .map(row => row.list_id)
  };
}

/**
 * Writes the change of an item that is saved: added, brought back, renamed or changed, judged by the last entry about
 * it. Of items older than the log the first entry is a change.
 */
export function recordItemSaved(db: Database, item: Omit<Item, 'row'>): void {
  const path = `${item.directory}/${item.leaf}`;
  const last = db.first<{ type: number; path: string }>(
    'SELECT type, path FROM changes WHERE list_id = ? AND item_id = ? AND path IS NOT NULL ORDER BY number DESC LIMIT 1', item.listId, item.id
  );
  const type = !last ? (item.revision > 1 ? ChangeType.update : ChangeType.add)
    : last.type === ChangeType.delete ? ChangeType.restore : last.path === path ? ChangeType.update : ChangeType.rename;
  record(db, item, type, item.level !== 1);
}

/** Writes that an item is gone; `published` tells whether readers could see it. */
export function recordItemRemoved(db: Database, item: Item, published: boolean): void {
  record(db, item, ChangeType.delete, !published);
}

function record(db: Database, item: Omit<Item, 'row'>, type: number, draft: boolean): void {
  db.run(
    `INSERT INTO changes (time, site_id, web_id, list_id, item_id, object, type, scope_id, draft, unique_id, editor, path)
     SELECT site_time(), w.site_id, w.id, l.id, ?, 'Item', ?, ?, ?, ?, ?, ? FROM lists l JOIN webs w ON w.id = l.web_id WHERE l.id = ?`,
    item.id, type, item.scopeId, draft ? 1 : 0, item.uniqueId, item.editor, `${item.directory}/${item.leaf}`, item.listId
  );
}
