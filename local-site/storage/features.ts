import type { Database } from './database';

/** Ids of the features active in a web or site collection. */
export function featureStore(db: Database) {
  return {
    of: (owner: string) => db.all<{ id: string }>('SELECT id FROM features WHERE owner = ? ORDER BY id', owner).map(row => row.id),
    add: (owner: string, id: string) => db.run('INSERT OR IGNORE INTO features VALUES (?, ?)', owner, id),
    remove: (owner: string, id: string) => db.run('DELETE FROM features WHERE owner = ? AND id = ?', owner, id),
    removeAll: (owner: string) => db.run('DELETE FROM features WHERE owner = ?', owner)
  };
}
