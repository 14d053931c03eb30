import { itemPath } from '../security/securable';
import { visibleRows } from '../security/visibleRows';
import type { RowSubject } from './rowContext';

/** How many items and folders the caller sees directly in a folder; none in anything else. */
export function childCounts({ item, list, call }: RowSubject): { readonly items: number; readonly folders: number } {
  if (item.kind !== 1) return { items: 0, folders: 0 };
  const visible = visibleRows(call.store, call.access, list);
  const count = (kind: 0 | 1): number =>
    call.store.items.count(`items i WHERE fold(i.directory) = ? AND ${visible.sql} AND i.kind = ?`, itemPath(item).toLowerCase(), ...visible.values, kind);
  return { items: count(0), folders: count(1) };
}
