import { randomBytes } from 'node:crypto';
import type { Database } from './database';

/** The secret that seals form digests: made once, kept with the data. */
export function digestSecret(db: Database): string {
  const known = read(db, 'digest-secret');
  if (known !== undefined) return known;
  const secret = randomBytes(32).toString('hex');
  write(db, 'digest-secret', secret);
  return secret;
}

/** In which form indexed values are kept; undefined before there was more than one. */
export const indexForm = (db: Database): string | undefined => read(db, 'index-form');
export const setIndexForm = (db: Database, form: string): void => write(db, 'index-form', form);

/** The last change that webhooks were told of. */
export const notifiedUpTo = (db: Database): number => Number(read(db, 'notified-up-to') ?? 0);
export const setNotifiedUpTo = (db: Database, change: number): void => write(db, 'notified-up-to', String(change));

/** Whether what was there before the search index waits in its queue, or has done so. */
export const searchBegun = (db: Database): boolean => read(db, 'search-begun') !== undefined;
export const beginSearch = (db: Database): void => write(db, 'search-begun', 'yes');

function read(db: Database, key: string): string | undefined {
  return db.first<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value;
}

function write(db: Database, key: string, value: string): void {
  db.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', key, value);
}
