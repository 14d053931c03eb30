import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';
import { itemPath } from '../security/securable';

/**
 * A folder: an item of a list, the root of one (no item), or one the system keeps (`system`, its path). The web's
 * own root is that of its storage outside lists.
 */
export interface Folder {
  readonly web: Web;
  readonly list: List;
  readonly item?: Item;
  readonly system?: string;
}

export function folderPath({ list, item, system }: Folder): string {
  return item ? itemPath(item) : system ?? list.root;
}

export function folderScope({ list, item }: Folder): string {
  return item?.scopeId ?? list.scopeId;
}
