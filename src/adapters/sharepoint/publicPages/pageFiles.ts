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
}

/** What lies in the library: instants of the last change by path of a file, and the folders. */
export interface PageFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: ReadonlySet<string>;
}

/** Everything in the library, page by page. */
export async function pageFiles(site: SharePointSite): Promise<PageFiles> {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const rowsAbove = (above: number): Promise<readonly FileRow[]> =>
    site.read((through) =>
      site.list(publicPages, through).items.select('ID', 'FileRef', 'FileSystemObjectType', 'Modified').filter(whereIdAbove(above)).orderBy('ID').top(largestPage)<readonly FileRow[]>()
    );
  for await (const rows of pagesById(rowsAbove)) {
    for (const { FileRef, FileSystemObjectType, Modified } of rows) {
      const path = site.folderBelow(publicPages, FileRef) ?? '';
      if (FileSystemObjectType === 0) files.set(path, Modified);
      else folders.add(path);
    }
  }
  return { files, folders };
}
