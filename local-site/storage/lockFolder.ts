import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unusable } from './unusableData';

const BUSY = 5;

/**
 * Takes a folder, made when missing, for this process alone; returns what gives it back. The lock is SQLite's own on
 * an empty file beside the data: the system drops it when the process ends, however it ends. Throws UnusableData.
 */
export function lockFolder(folder: string): () => void {
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    lock = new DatabaseSync(join(folder, 'site.lock'));
    // In memory, so that not even a journal lies about afterwards.
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const taken = lock;
    return () => taken.close();
  } catch (error) {
    lock?.close();
    throw (error as { errcode?: number }).errcode === BUSY ? unusable.inUse(folder) : unusable.folder(folder);
  }
}
