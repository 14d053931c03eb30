import { createHash } from 'node:crypto';
import { isLibraryTemplate } from '../lists/listTemplates';
import type { Folder } from './folder';
import { folderPath } from './folder';
import { isWebStorage } from './webStorage';

/** What every web's root folder holds besides its lists, as far as it is known; the real service has a few more. */
const OF_WEBS: readonly string[] = ['_catalogs', '_cts', '_private', 'images', 'Lists'];
const OF_LIBRARIES: readonly string[] = ['Forms'];
const OF_LISTS: readonly string[] = ['Attachments', 'Item'];

/** Folders that are there without anybody having made them, and that are no items. */
export function systemFoldersIn(folder: Folder): Folder[] {
  if (folder.item || folder.system !== undefined) return [];
  return namesIn(folder).map(name => ({ web: folder.web, list: folder.list, system: `${folderPath(folder)}/${name}` }));
}

/** The system folder at a path, spelt as it is. */
export function systemFolderAt(path: string, root: Folder): Folder | undefined {
  return systemFoldersIn(root).find(folder => folder.system?.toLowerCase() === path.toLowerCase());
}

/** The same for the same folder, in the form of a GUID. */
export function systemFolderId(path: string): string {
  const digits = createHash('sha1').update(path.toLowerCase()).digest('hex');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
}

function namesIn({ list }: Folder): readonly string[] {
  if (isWebStorage(list)) return OF_WEBS;
  return isLibraryTemplate(list.template) ? OF_LIBRARIES : OF_LISTS;
}
