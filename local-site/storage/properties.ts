import type { Database } from './database';

/** Named JSON values of a site collection, by its id, or of the whole tenant. */
export function propertyStore(db: Database) {
  return {
    of: (owner: string): Record<string, unknown> =>
      Object.fromEntries(db.all<{ name: string; value: string }>('SELECT name, value FROM properties WHERE owner = ?', owner).map(row => [row.name, JSON.parse(row.value) as unknown])),
    read(owner: string, name: string): unknown {
      const row = db.first<{ value: string }>('SELECT value FROM properties WHERE owner = ? AND name = ?', owner, name);
      return row && (JSON.parse(row.value) as unknown);
    },
    save: (owner: string, name: string, value: unknown) => db.run('INSERT OR REPLACE INTO properties VALUES (?, ?, ?)', owner, name, JSON.stringify(value)),
    remove: (owner: string, name: string) => db.run('DELETE FROM properties WHERE owner = ? AND name = ?', owner, name)
  };
}
