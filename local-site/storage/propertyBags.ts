import type { Database } from './database';

/** Free properties of files and folders, by the UniqueId of what carries them. */
export function propertyBagStore(db: Database) {
  return {
    of: (owner: string) =>
      db.all<{ name: string; value: string }>('SELECT name, value FROM property_bags WHERE owner = ? ORDER BY name', owner),
    get: (owner: string, name: string) =>
      db.first<{ value: string }>('SELECT value FROM property_bags WHERE owner = ? AND name = ?', owner, name)?.value,
    /** Null takes the property away. */
    set(owner: string, name: string, value: string | null): void {
      if (value === null) db.run('DELETE FROM property_bags WHERE owner = ? AND name = ?', owner, name);
      else db.run('INSERT OR REPLACE INTO property_bags VALUES (?, ?, ?)', owner, name, value);
    }
  };
}
