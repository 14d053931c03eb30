import type { Bindable } from '../../storage/database';
import type { Item } from '../../storage/items';
import type { List } from '../../storage/lists';
import type { Call } from '../call';
import { refusals } from '../refusals';
import { visibleRows } from '../security/visibleRows';

/** An item of a list together with the list. */
export interface ListItem {
  readonly list: List;
  readonly item: Item;
}

/** The item as the caller may see it; 404 when there is none or the caller may not. */
export function visibleItem(list: List, id: number, call: Call): ListItem {
  const item = firstVisible(list, 'i.id = ?', [id], call);
  if (!item) throw refusals.itemMissing();
  return { list, item };
}

/** The file or folder at a server-relative path, as the caller may see it. */
export function visibleAt(list: List, path: string, call: Pick<Call, 'store' | 'access'>): Item | undefined {
  const slash = path.lastIndexOf('/');
  return firstVisible(list, 'fold(i.directory) = ? AND fold(i.leaf) = ?', [path.slice(0, slash).toLowerCase(), path.slice(slash + 1).toLowerCase()], call);
}

export function firstVisible(list: List, sql: string, values: readonly Bindable[], call: Pick<Call, 'store' | 'access'>): Item | undefined {
  const visible = visibleRows(call.store, call.access, list);
  return call.store.items.select(`items i WHERE ${visible.sql} AND ${sql} LIMIT 1`, ...visible.values, ...values)[0];
}
