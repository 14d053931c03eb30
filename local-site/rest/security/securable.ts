import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Web } from '../../storage/webs';

/** Something that can have permissions of its own. `list` and `item` are undefined further up. */
export interface Securable {
  readonly web: Web;
  readonly list?: List;
  readonly item?: Item;
  /** The scope it stands in now. */
  readonly scopeId: string;
  /** Its address below `_api/`. */
  readonly editLink: string;
}

/** Server-relative path of an item, file or folder. */
export function itemPath(item: Pick<Item, 'directory' | 'leaf'>): string {
  return `${item.directory}/${item.leaf}`;
}
