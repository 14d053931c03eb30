import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import { itemPath } from '../security/securable';

/** A folder: of a list (its root has no item), or of the web itself (no list). */
export interface Folder {
  readonly web: Web;
  readonly list?: List;
  readonly item?: Item;
}

export function folderPath({ web, list, item }: Folder): string {
  return item ? itemPath(item) : list?.root ?? web.path;
}

export function folderScope({ web, list, item }: Folder): string {
  return item?.scopeId ?? list?.scopeId ?? web.scopeId;
}
