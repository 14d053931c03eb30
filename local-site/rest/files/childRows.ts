import type { Item } from '../../storage/items';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { visibleRows } from '../security/visibleRows';
import { folderPath, type Folder } from './folder';

/** A part of a collection in its own order. */
export interface Page {
  readonly top: number;
  readonly skip: number;
}

/** Only files, or only folders. */
export const FILES = 'i.stream IS NOT NULL';
export const FOLDERS = 'i.kind = 1';

/** The files or folders of a folder that the caller sees, by name. More than the list view threshold are read by pages only. */
export function childRows(folder: Folder, kind: typeof FILES | typeof FOLDERS, page: Page | undefined, call: Call): Item[] {
  const { items } = call.store;
  const { threshold } = call.limits;
  const directory = folderPath(folder).toLowerCase();
  const isPage = page !== undefined && page.top <= threshold;
  if (!isPage && items.count(`items i WHERE fold(i.directory) = ? AND ${kind} AND i.is_current = 1 LIMIT ${threshold + 1}`, directory) > threshold) throw refusals.overThreshold();
  const visible = visibleRows(call.store, call.access, folder.list);
  const cut = page ? [page.top, page.skip] : [-1, 0];
  return items.select(`items i WHERE ${visible.sql} AND fold(i.directory) = ? AND ${kind} ORDER BY fold(i.leaf) LIMIT ? OFFSET ?`, ...visible.values, directory, ...cut);
}

/** The page asked for, where nothing else is asked that takes the whole collection. */
export function pageOf({ query }: Pick<Call, 'query'>): Page | undefined {
  const { filter, orderBy, top, skip } = query;
  return filter || orderBy.length > 0 || top === undefined ? undefined : { top, skip };
}
