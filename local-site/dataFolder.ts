import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site's own files; nothing else in the folder is ever touched. */
const FILES: readonly string[] = ['site.sqlite', 'site.sqlite-wal', 'site.sqlite-shm'];
const HALF_DEMO = 'demo-unfinished';

/** Where a site's data are kept, and whether a demo was begun there and never finished. */
export interface DataFolder {
  holdsSite(): boolean;
  holdsHalfDemo(): boolean;
  /** Takes the site's files away. */
  empty(): void;
  beginDemo(): void;
  finishDemo(): void;
}

export function dataFolder(path: string): DataFolder {
  const file = (name: string): string => join(path, name);
  return {
    holdsSite: () => existsSync(file(FILES[0])),
    holdsHalfDemo: () => existsSync(file(HALF_DEMO)),
    empty: () => [...FILES, HALF_DEMO].forEach(name => rmSync(file(name), { force: true })),
    beginDemo: () => {
      mkdirSync(path, { recursive: true });
      writeFileSync(file(HALF_DEMO), '');
    },
    finishDemo: () => rmSync(file(HALF_DEMO), { force: true })
  };
}
