import { randomBytes } from 'node:crypto';
import type { Database } from './database';

/** The secret that seals form digests: made once, kept with the data. */
export function digestSecret(db: Database): string {
  const known = db.first<{ value: string }>("SELECT value FROM meta WHERE key = 'digest-secret'");
  if (known) return known.value;
  const secret = randomBytes(32).toString('hex');
  db.run("INSERT INTO meta VALUES ('digest-secret', ?)", secret);
  return secret;
}
