import type { SPFI } from '@pnp/sp';
import '@pnp/sp/files/web';
import type { IFile } from '@pnp/sp/files';
import '@pnp/sp/folders/web';
import { Failure } from '../../../application/ports/failure';
import type { LastRun, PublicPagesLibrary } from '../../../application/ports/publicPagesLibrary';
import { unlessHidden } from '../../../application/ports/unlessHidden';
import { hashBytes } from '../../../domain/mandate/hashBytes';
import { begunManifest } from '../../../domain/publicPages/begunManifest';
import { goneText } from '../../../domain/publicPages/goneText';
import type { PageManifest } from '../../../domain/publicPages/manifest';
import { manifestText, readManifest } from '../../../domain/publicPages/manifest';
import { manifestPath } from '../../../domain/publicPages/pagePaths';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { Permitted } from '../stores/gives';
import { gives } from '../stores/gives';
import type { PageFiles } from './pageFiles';
import { pageFiles } from './pageFiles';
import { pageText } from './pageText';
import { putPage } from './putPage';
import type { WriteGuard } from '../stores/writeGuard';

/** When the list of what was written was written, and by whom. */
interface ManifestFacts {
  readonly TimeLastModified: string;
  readonly ModifiedBy: { readonly Title: string };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The folders a path lies in, the outermost first. */
const foldersOf = (path: string): readonly string[] => {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
};

/** The list of what was written, and the version in which it is stored. @throws Failure `conflict` when something else lies in its place */
async function storedManifest(site: SharePointSite): Promise<{ readonly manifest: PageManifest; readonly etag: string | null }> {
  const stored = await pageText(site, manifestPath);
  const manifest = stored === null ? { isWhole: true, files: new Map<string, string>() } : readManifest(stored.text);
  if (manifest === null) throw new Failure('conflict', manifestPath);
  return { manifest, etag: stored?.etag ?? null };
}

/** True for a file that still is as the last whole run left it, as far as the library's own times tell. */
function isUntouched(path: string, { files }: PageFiles): boolean {
  const [changed, listed] = [files.get(path), files.get(manifestPath)];
  return changed !== undefined && listed !== undefined && changed.changed <= listed.changed;
}

/** A library of files that say where they are written which they are; nothing is removed. */
export function createPublicPagesLibrary(site: SharePointSite, guard: WriteGuard): PublicPagesLibrary {
  const list = site.folderPath(publicPages, '');
  const address = new URL(encodeURI(list), new URL(site.sp.web.toUrl()).origin).toString();

  const addFolder = (folder: string): Promise<void> =>
    failing(async () => {
      await site.sp.web.folders.addUsingPath(site.folderPath(publicPages, folder));
    });

  async function lastRun(): Promise<LastRun | null> {
    const listed = (through: SPFI): IFile => through.web.getFileByServerRelativePath(`${list}/${manifestPath}`);
    const [text, facts] = await Promise.all([
      site.read((through) => listed(through).getText()),
      site.read((through) => listed(through).select('TimeLastModified', 'ModifiedBy/Title').expand('ModifiedBy')<ManifestFacts>())
    ]);
    return { at: facts.TimeLastModified, by: facts.ModifiedBy.Title, isWhole: readManifest(text)?.isWhole === true, library: address };
  }

  return {
    mayWrite: () => gives('add', site.read((through) => site.list(publicPages, through).select('EffectiveBasePermissions')<Permitted>())),
    // A site from before the pages has no library yet, and not every account sees it.
    lastRun: () => unlessHidden(failing(lastRun), null),
    open: async (paths) => {
      await guard();
      const [{ manifest: earlier, etag: listedIn }, found] = await Promise.all([storedManifest(site), pageFiles(site)]);
      const foreign = paths.find((path) => found.files.has(path) && !earlier.files.has(path));
      if (foreign !== undefined) throw new Failure('conflict', foreign);
      await putPage(site, manifestPath, bytes(manifestText(begunManifest(earlier.files, paths))), listedIn);
      const begun = await storedManifest(site);
      const folders = new Map<string, Promise<void>>();
      const folderStands = async (path: string): Promise<void> => {
        for (const folder of foldersOf(path)) {
          if (found.folders.has(folder)) continue;
          const made = folders.get(folder) ?? addFolder(folder);
          folders.set(folder, made);
          await made;
        }
      };
      const written = new Map<string, string>();
      const put = async (path: string, content: Uint8Array): Promise<boolean> => {
        const hash = hashBytes(content);
        written.set(path, hash);
        if (earlier.isWhole && earlier.files.get(path) === hash && isUntouched(path, found)) return false;
        await folderStands(path);
        await putPage(site, path, content, found.files.get(path)?.etag ?? null);
        return true;
      };
      return {
        put,
        finish: async () => {
          const gone = [...earlier.files.keys()].filter((path) => !written.has(path) && found.files.has(path));
          let emptied = 0;
          for (const path of gone) if (await put(path, bytes(goneText(path)))) emptied += 1;
          await putPage(site, manifestPath, bytes(manifestText({ isWhole: true, files: written })), begun.etag);
          return emptied;
        }
      };
    }
  };
}
