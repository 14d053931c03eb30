import type { Database } from './database';
import type { Item } from './items';

/** `RecycleBinItemType`, as far as this site has them. */
export const RecycledType = { file: 1, fileVersion: 2, listItem: 3, list: 4, folder: 5, attachment: 7, listItemVersion: 8 } as const;

/** What was deleted, with everything needed to bring it back. */
export interface RecycledItem {
  readonly id: string;
  readonly webId: string;
  readonly listId: string;
  /** 0 where it is a whole list. */
  readonly itemId: number;
  readonly deletedBy: number;
  readonly deleted: string;
  /** Rows of the item and, for a folder, of what lay in it; none where it is a list, whose rows stay where they are. */
  readonly rows: readonly Item[];
  /** Set where it is an attachment: its id; `rows` then show it as a file. */
  readonly attachment?: number;
  /** Set where it is one earlier version of an item or file: the only row. */
  readonly isVersion?: boolean;
  /** Set where it is a whole list. */
  readonly list?: RecycledList;
}

export interface RecycledList {
  readonly title: string;
  /** Where its root folder was. */
  readonly root: string;
  readonly author: number;
}

/** What the bin shows of something in it. */
export interface BinEntry {
  readonly id: string;
  readonly webId: string;
  readonly listId: string;
  /** 1 what its deleter sees, 2 what only site administrators still see. */
  readonly stage: 1 | 2;
  readonly type: number;
  readonly deletedBy: number;
  readonly deleted: string;
  readonly author: number;
  readonly directory: string;
  readonly leaf: string;
  readonly title: string;
  /** Bytes. */
  readonly size: number;
}

interface Row { id: string; web_id: string; list_id: string; item_id: number; deleted_by: number; deleted: string; content: string }

type Content = Pick<RecycledItem, 'rows' | 'attachment' | 'isVersion' | 'list'>;

const SHOWN = 'id, web_id AS webId, list_id AS listId, stage, type, deleted_by AS deletedBy, deleted, author, directory, leaf, title, size';

export function recycleBinStore(db: Database) {
  const add = (item: RecycledItem): void => {
    const { type, author, directory, leaf, title, size } = shownOf(item);
    const { rows, attachment, isVersion, list } = item;
    db.run(
      'INSERT INTO recycled VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      item.id, item.webId, item.listId, item.itemId, type, item.deletedBy, item.deleted, author, directory, leaf, title, size,
      JSON.stringify({ rows, attachment, isVersion, list })
    );
  };
  for (const row of db.all<Row>('SELECT * FROM recycle_bin')) {
    add(readRow(row));
    db.run('DELETE FROM recycle_bin WHERE id = ?', row.id);
  }
  return {
    add,
    /** What somebody deleted in a web and is still in the first stage, newest first. */
    ofPerson: (webId: string, person: number) =>
      db.all<BinEntry>(`SELECT ${SHOWN} FROM recycled WHERE web_id = ? AND stage = 1 AND deleted_by = ? ORDER BY deleted DESC, rowid DESC`, webId, person),
    /** Everything deleted in a site, both stages, newest first. */
    ofSite: (siteId: string) =>
      db.all<BinEntry>(`SELECT ${SHOWN} FROM recycled WHERE web_id IN (SELECT id FROM webs WHERE site_id = ?) ORDER BY deleted DESC, rowid DESC`, siteId),
    deletedBefore: (time: string) => db.all<BinEntry>(`SELECT ${SHOWN} FROM recycled WHERE deleted < ?`, time),
    content(id: string): RecycledItem | undefined {
      const row = db.first<Row>('SELECT id, web_id, list_id, item_id, deleted_by, deleted, content FROM recycled WHERE id = ?', id);
      return row && readRow(row);
    },
    setStage: (id: string, stage: 1 | 2) => db.run('UPDATE recycled SET stage = ? WHERE id = ?', stage, id),
    remove: (id: string) => db.run('DELETE FROM recycled WHERE id = ?', id),
    removeOfList: (listId: string) => db.run('DELETE FROM recycled WHERE list_id = ?', listId),
    listsOfWeb: (webId: string) =>
      db.all<{ listId: string }>('SELECT list_id AS listId FROM recycled WHERE web_id = ? AND type = ?', webId, RecycledType.list).map(row => row.listId),
    removeOfWeb: (webId: string) => db.run('DELETE FROM recycled WHERE web_id = ?', webId)
  };
}

/** Older data files keep the rows alone. */
function readRow(row: Row): RecycledItem {
  const content = JSON.parse(row.content) as Content | readonly Item[];
  return {
    id: row.id, webId: row.web_id, listId: row.list_id, itemId: row.item_id, deletedBy: row.deleted_by, deleted: row.deleted,
    ...('rows' in content ? content : { rows: content })
  };
}

/** Files and folders go by their names, as recorded; items by their titles. Only current rows count for the size. */
function shownOf(item: RecycledItem): Pick<BinEntry, 'type' | 'author' | 'directory' | 'leaf' | 'title' | 'size'> {
  if (item.list) {
    const { root, title, author } = item.list;
    const slash = root.lastIndexOf('/');
    return { type: RecycledType.list, author, directory: root.slice(0, slash), leaf: root.slice(slash + 1), title, size: 0 };
  }
  const [top] = item.rows;
  const type = typeOf(item);
  const named = type !== RecycledType.listItem && type !== RecycledType.listItemVersion;
  const size = item.rows.filter(row => row.isCurrent || item.rows.length === 1).reduce((sum, row) => sum + sizeOf(row), 0);
  return { type, author: top.author, directory: top.directory, leaf: top.leaf, title: named ? top.leaf : String(top.values.Title ?? top.leaf), size };
}

function typeOf({ rows: [item], attachment, isVersion }: RecycledItem): number {
  if (attachment !== undefined) return RecycledType.attachment;
  if (item.kind === 1) return RecycledType.folder;
  const isFile = item.stream !== null;
  if (isVersion === true) return isFile ? RecycledType.fileVersion : RecycledType.listItemVersion;
  return isFile ? RecycledType.file : RecycledType.listItem;
}

/** Of an item its values; the real service counts them in a way of its own. */
function sizeOf(row: Item): number {
  return row.stream === null && row.kind === 0 ? Buffer.byteLength(JSON.stringify(row.values)) : row.size;
}
