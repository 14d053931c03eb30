import type { Database } from './database';

/** Who a link is for: 0 anybody, 1 the organization, 2 the people it names. */
export type LinkScope = 0 | 1 | 2;

/** A sharing link of an item, file or folder. */
export interface SharingLink {
  /** `ShareId`. */
  readonly id: string;
  readonly siteId: string;
  readonly listId: string;
  readonly itemId: number;
  /** The part of its address nobody can guess. */
  readonly token: string;
  /** SharingLinkKind: 2 and 3 organization, 4 and 5 anybody (view, edit), 6 flexible. */
  readonly kind: number;
  readonly scope: LinkScope;
  readonly edits: boolean;
  /** The hidden group it adds people to. */
  readonly groupId: number;
  readonly expiration: string | null;
  /** Salt and hash; null for a link without a password. */
  readonly password: string | null;
  readonly description: string;
  readonly created: string;
  readonly createdBy: number;
  readonly modified: string;
  readonly modifiedBy: number;
}

interface Row {
  id: string; site_id: string; list_id: string; item_id: number; token: string; expiration: string | null; content: string;
}

export const SHARING_SCHEMA = `
CREATE TABLE IF NOT EXISTS sharing_links (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, list_id TEXT NOT NULL, item_id INTEGER NOT NULL, token TEXT NOT NULL UNIQUE, expiration TEXT,
  content TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sharing_links_by_item ON sharing_links (list_id, item_id);
CREATE INDEX IF NOT EXISTS sharing_links_by_end ON sharing_links (expiration) WHERE expiration IS NOT NULL;
`;

export function sharingLinkStore(db: Database) {
  const read = (row: Row): SharingLink => ({
    ...(JSON.parse(row.content) as SharingLink), id: row.id, siteId: row.site_id, listId: row.list_id, itemId: row.item_id, token: row.token, expiration: row.expiration
  });
  return {
    save: (link: SharingLink) =>
      db.run('INSERT OR REPLACE INTO sharing_links VALUES (?, ?, ?, ?, ?, ?, ?)', link.id, link.siteId, link.listId, link.itemId, link.token, link.expiration, JSON.stringify(link)),
    remove: (id: string) => db.run('DELETE FROM sharing_links WHERE id = ?', id),
    of: (listId: string, itemId: number) => db.all<Row>('SELECT * FROM sharing_links WHERE list_id = ? AND item_id = ? ORDER BY id', listId, itemId).map(read),
    ofList: (listId: string) => db.all<Row>('SELECT * FROM sharing_links WHERE list_id = ? ORDER BY id', listId).map(read),
    byToken(token: string): SharingLink | undefined {
      const row = db.first<Row>('SELECT * FROM sharing_links WHERE token = ?', token);
      return row && read(row);
    },
    expired: (now: string) => db.all<Row>('SELECT * FROM sharing_links WHERE expiration <= ?', now).map(read)
  };
}
