import type { Call } from '../call';
import { refusals } from '../refusals';
import { visibleRows } from '../security/visibleRows';
import { addFolder } from './addFolder';
import { copyFile, type Destination, type TransferOptions } from './copyFile';
import { folderPath, type Folder } from './folder';

/** Copies a folder with what the caller sees in it. */
export function copyFolder(source: Folder, { folder, leaf, call: there }: Destination, options: TransferOptions, here: Call): void {
  const [from, to] = [folderPath(source), `${folderPath(folder)}/${leaf}`];
  if (!source.item) throw refusals.operationRefused('The root folder cannot be copied.');
  if (`${to}/`.toLowerCase().startsWith(`${from}/`.toLowerCase())) throw refusals.operationRefused('A folder cannot be copied into itself.');
  const visible = visibleRows(here.store, here.access, source.list);
  const children = here.store.items.select(`items i WHERE ${visible.sql} AND fold(i.directory) = ?`, ...visible.values, from.toLowerCase());
  const target = addFolder(folder, leaf, false, there);
  for (const child of children) {
    const destination: Destination = { folder: target, leaf: child.leaf, call: there };
    if (child.kind === 1) copyFolder({ ...source, item: child }, destination, options, here);
    else if (child.stream !== null) copyFile({ list: source.list, item: child }, destination, options, here);
  }
}
