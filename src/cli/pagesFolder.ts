import { lstat, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../application/ports/failure';
import type { OpenShelf, PageShelf } from '../application/ports/pageShelf';
import { hashBytes } from '../domain/mandate/hashBytes';
import { begunManifest } from '../domain/publicPages/begunManifest';
import type { PageManifest } from '../domain/publicPages/manifest';
import { manifestText, readManifest } from '../domain/publicPages/manifest';
import { manifestPath } from '../domain/publicPages/pagePaths';
import { putFile, unfinished } from './putFile';
import { unlessAbsent } from './unlessAbsent';

/** Folders that lead out of the pages' own must not be followed. */
async function demandPlainFolders(root: string, paths: readonly string[]): Promise<void> {
  const folders = new Set(paths.flatMap((path) => (path.includes('/') ? ['grupp', dirname(path)] : [])));
  for (const folder of folders) {
    const found = await unlessAbsent(lstat(join(root, folder)));
    if (found !== null && !found.isDirectory()) throw new Failure('conflict', folder);
  }
}

/** What earlier runs wrote. @throws Failure `conflict` when something else lies where the list should be */
async function earlierFiles(root: string): Promise<PageManifest['files']> {
  const stored = await unlessAbsent(readFile(join(root, manifestPath), 'utf8'));
  if (stored === null) return new Map();
  const manifest = readManifest(stored);
  if (manifest === null) throw new Failure('conflict', manifestPath);
  return manifest.files;
}

const putManifest = async (root: string, manifest: PageManifest): Promise<void> => {
  await putFile(join(root, manifestPath), Buffer.from(manifestText(manifest)));
};

async function demandNothingForeign(root: string, paths: readonly string[], earlier: PageManifest['files']): Promise<void> {
  for (const path of paths) {
    if (!earlier.has(path) && (await unlessAbsent(lstat(join(root, path)))) !== null) throw new Failure('conflict', path);
  }
}

async function takeAway(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true });
  if (!path.includes('/')) return;
  // A folder in which somebody has put something of their own stays.
  await rmdir(join(root, dirname(path))).catch(() => undefined);
}

/** Pages in a folder, to be laid on a web server. Files that no run has written are neither written over nor taken away. */
export const pagesFolder = (root: string): PageShelf => ({
  open: async (paths): Promise<OpenShelf> => {
    await mkdir(root, { recursive: true });
    const earlier = await earlierFiles(root);
    await demandPlainFolders(root, [...earlier.keys(), ...paths]);
    await demandNothingForeign(root, paths, earlier);
    const begun = begunManifest(earlier, paths);
    await putManifest(root, begun);
    for (const path of begun.files.keys()) await rm(unfinished(join(root, path)), { force: true });
    const written = new Map<string, string>();
    return {
      put: async (path, content) => {
        await mkdir(dirname(join(root, path)), { recursive: true });
        written.set(path, hashBytes(content));
        return putFile(join(root, path), content);
      },
      finish: async () => {
        const gone = [...earlier.keys()].filter((path) => !written.has(path));
        for (const path of gone) await takeAway(root, path);
        await putManifest(root, { isWhole: true, files: written });
        return gone.length;
      }
    };
  }
});
