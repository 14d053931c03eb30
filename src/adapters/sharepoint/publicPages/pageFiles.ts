import { whereIdAbove } from '../../../schema/derive/query';
import { publicPages } from '../../../schema/lists/publicPages';
import type { SharePointSite } from '../connection/site';

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

/** SharePoint's largest page. */
const PAGE = 5000;

/** Everything in the library, page by page. */
export async function pageFiles(site: SharePointSite): Promise<PageFiles> {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  for (let last = 0; ; ) {
    const above = last;
    const rows = await site.read((through) =>
      site.list(publicPages, through).items.select('ID', 'FileRef', 'FileSystemObjectType', 'Modified').filter(whereIdAbove(above)).orderBy('ID').top(PAGE)<readonly FileRow[]>()
    );
    for (const { FileRef, FileSystemObjectType, Modified } of rows) {
      const path = site.folderBelow(publicPages, FileRef) ?? '';
      if (FileSystemObjectType === 0) files.set(path, Modified);
      else folders.add(path);
    }
    const end = rows[rows.length - 1];
    if (rows.length < PAGE || !end) return { files, folders };
    last = end.ID;
  }
}
