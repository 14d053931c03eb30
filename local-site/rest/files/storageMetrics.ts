import type { Call } from '../call';
import { visibleRows } from '../security/visibleRows';
import { entityNode, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { belowFolder } from './belowFolder';
import { folderPath, type Folder } from './folder';
import { folderLink } from './folderEntity';

interface Totals {
  readonly files: number;
  readonly bytes: number | null;
  readonly newest: string | null;
}

/** How much lies in a folder and below it, as far as the caller may see it; versions are not counted (unproven). */
const metricsKind: EntityKind<Folder> = {
  name: 'StorageMetrics',
  entity(folder, call) {
    const visible = visibleRows(call.store, call.access, folder.list);
    const below = belowFolder(folderPath(folder));
    const totals = call.store.db.first<Totals>(
      `SELECT count(*) AS files, sum(i.size) AS bytes, max(i.modified) AS newest FROM items i WHERE ${visible.sql} AND ${below.sql} AND i.stream IS NOT NULL`,
      ...visible.values, ...below.values
    ) as Totals;
    const bytes = String(totals.bytes ?? 0);
    return {
      type: 'SP.StorageMetrics', set: 'SP.ApiData.StorageMetrics', editLink: `${folderLink(folder)}/StorageMetrics`,
      properties: {
        LastModified: totals.newest ?? folder.item?.modified ?? folder.list.modified, TotalFileCount: String(totals.files), TotalFileStreamSize: bytes, TotalSize: bytes
      },
      onSelect: {}, navigation: [], open: () => undefined
    };
  },
  members: {}
};

export function storageMetrics(folder: Folder, call: Call): Node {
  return entityNode(metricsKind, folder, call);
}
