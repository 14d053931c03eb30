import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { connect } from './connect';
import { APPLICATION, DATA_VERSION } from './schema';
import { unusable, UnusableData } from './unusableData';

const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/**
 * Looks a data file through before anything is written to it. Throws UnusableData for what is damaged, no data file of
 * this site, or written by a newer version of it. Changes no byte of it.
 */
export function checkDataFile(file: string): void {
  let connection: DatabaseSync | undefined;
  try {
    const { size } = statSync(file);
    if (size === 0) throw unusable.damaged(file);
    connection = connectUntouched(file);
    check(file, connection);
  } catch (error) {
    if (error instanceof UnusableData) throw error;
    const { errcode } = error as { errcode?: number };
    throw errcode !== undefined && [CORRUPT, NOT_A_DATABASE].includes(errcode & 0xff) ? unusable.damaged(file) : unusable.file(file);
  } finally {
    connection?.close();
  }
}

/** Without a log there is nothing to recover, and even the files beside it need not be made. */
function connectUntouched(file: string): DatabaseSync {
  const location = pathToFileURL(file);
  if (!existsSync(`${file}-wal`)) location.searchParams.set('immutable', '1');
  return connect(location, { readOnly: true });
}

function check(file: string, connection: DatabaseSync): void {
  const first = (sql: string): string | number => Object.values(connection.prepare(sql).get() ?? {})[0] as string | number;
  const application = first('PRAGMA application_id');
  // Files from before the site marked its own are known by their tables.
  const unmarked = application === 0 && first("SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'sites', 'items')") === 3;
  if (application !== APPLICATION && !unmarked) throw unusable.foreign(file);
  if (Number(first('PRAGMA user_version')) > DATA_VERSION) throw unusable.newer(file);
  if (first('PRAGMA quick_check(1)') !== 'ok') throw unusable.damaged(file);
}
