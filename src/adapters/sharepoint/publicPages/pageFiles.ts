import { whereIdAbove } from '../../../schema/derive/query';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';
import { largestPage, pagesById } from '../rows/pagesById';

interface FileRow {
  readonly ID: number;
  readonly FileRef: string;
  /** 0 for a file, 1 for a folder. */
  readonly FileSystemObjectType: number;
  readonly Modified: string;
  /** Absent for a folder. */
  readonly File?: { readonly ETag: string } | null;
}

/** A file as it lay there when the library was looked through. */
export interface PageFile {
  /** Instant of the last change. */
  readonly changed: string;
  readonly etag: string;
}

/** What lies in the library: the files by path, and the folders. */
export interface PageFiles {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly folders: ReadonlySet<string>;
}

/** Everything in the library, page by page. */
export async function pageFiles(site: SharePointSite): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  const folders = new Set<string>();
  const rowsAbove = (above: number): Promise<readonly FileRow[]> =>
    site.read((through) =>
      site.list(publicPages, through).items.select('ID', 'FileRef', 'FileSystemObjectType', 'Modified', 'File/ETag').expand('File').filter(whereIdAbove(above)).orderBy('ID').top(largestPage)<readonly FileRow[]>()
    );
  for await (const rows of pagesById(rowsAbove)) {
    for (const { FileRef, FileSystemObjectType, Modified, File } of rows) {
      const path = site.folderBelow(publicPages, FileRef) ?? '';
      if (FileSystemObjectType === 0) files.set(path, { changed: Modified, etag: File?.ETag ?? '' });
      else folders.add(path);
    }
  }
  return { files, folders };
}
