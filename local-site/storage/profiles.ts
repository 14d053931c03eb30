import type { Database } from './database';

/** What people have set in their profiles themselves; the rest comes from the directory. */
export const PROFILE_SCHEMA = `
CREATE TABLE IF NOT EXISTS profile_properties (
  login TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL COLLATE NOCASE, value TEXT NOT NULL, PRIMARY KEY (login, name)) WITHOUT ROWID;
`;

export function profileStore(db: Database) {
  return {
    of: (login: string) =>
      new Map(db.all<{ name: string; value: string }>('SELECT name, value FROM profile_properties WHERE login = ?', login).map(row => [row.name, row.value])),
    set: (login: string, name: string, value: string) => db.run('INSERT OR REPLACE INTO profile_properties VALUES (?, ?, ?)', login, name, value)
  };
}
