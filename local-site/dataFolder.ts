import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './storage/lockFolder';
import { unusable } from './storage/unusableData';

/** The site's own files; nothing else in the folder is ever touched. */
const DATA_FILE = 'site.sqlite';
const FILES: readonly string[] = [DATA_FILE, 'site.sqlite-wal', 'site.sqlite-shm', 'mailbox.json'];
const HALF_DEMO = 'demo-unfinished';

/** Where a site's data are kept, and whether a demo was begun there and never finished. It is this process's alone. */
export interface DataFolder {
  readonly dataFile: string;
  holdsSite(): boolean;
  holdsHalfDemo(): boolean;
  /** Takes the site's files away. */
  empty(): void;
  beginDemo(): void;
  finishDemo(): void;
  /** Lets others have it. */
  release(): void;
}

/** Takes a folder, made when missing. Throws UnusableData when another process has it, or it cannot be used. */
export function claimDataFolder(path: string): DataFolder {
  const release = lockFolder(path);
  const file = (name: string): string => join(path, name);
  const remove = (name: string): void => {
    try {
      rmSync(file(name), { force: true });
    } catch {
      throw unusable.file(file(name));
    }
  };
  return {
    dataFile: file(DATA_FILE),
    holdsSite: () => existsSync(file(DATA_FILE)),
    holdsHalfDemo: () => existsSync(file(HALF_DEMO)),
    empty: () => [...FILES, HALF_DEMO].forEach(remove),
    beginDemo: () => writeFileSync(file(HALF_DEMO), ''),
    finishDemo: () => remove(HALF_DEMO),
    release
  };
}
