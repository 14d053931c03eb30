import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { checkDataFile } from './checkDataFile';
import { connect } from './connect';
import { APPLICATION, DATA_VERSION, SCHEMA } from './schema';
import { unusable } from './unusableData';

/**
 * Opens a data file, made when missing. A write-ahead log with the system's cache behind it: what was committed
 * survives the end of the process at any moment. Throws UnusableData, and then has changed nothing.
 */
export function openDataFile(file: string): DatabaseSync {
  if (existsSync(file)) checkDataFile(file);
  else make(file);
  const connection = connect(file);
  connection.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; ${QUICK} ${MARK}`);
  return connection;
}

/** 8 MB of pages at hand, and 16 MB of log before it is moved to the file: a page written often is moved once. */
const QUICK = 'PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000;';

const MARK = `PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${DATA_VERSION};`;

/** Made under another name and moved when whole: a site that ends meanwhile leaves no half file behind. */
function make(file: string): void {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log && log.size > 0) throw unusable.missing(file);
  const begun = `${file}.new`;
  for (const name of [begun, `${begun}-journal`]) rmSync(name, { force: true });
  const connection = connect(begun);
  connection.exec(SCHEMA + MARK);
  connection.close();
  renameSync(begun, file);
}
