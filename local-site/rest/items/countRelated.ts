import type { Field } from '../../storage/fields';
import type { Call } from '../call';
import { lookupListId } from '../fields/lookupListId';
import { visibleRows } from '../security/visibleRows';
import type { ListItem } from './visibleItem';

/** How many items of another list point at this one through the lookup the column names, as far as the caller sees them. */
export function countRelated({ item }: ListItem, field: Field, call: Call): number {
  const list = call.store.lists.byId(lookupListId(field));
  const lookup = list && call.store.fields.of(list.id).find(known => known.InternalName === field.LookupField);
  if (!list || !lookup) return 0;
  const visible = visibleRows(call.store, call.access, list);
  if (lookup.Indexed) {
    const indexed = `items i JOIN value_index v ON v.row = i.row WHERE ${visible.sql} AND v.list_id = ? AND v.field = ? AND v.value = ?`;
    return call.store.items.count(indexed, ...visible.values, list.id, lookup.InternalName, item.id);
  }
  return call.store.items.count(`items i WHERE ${visible.sql} AND json_extract(i.data, '$."${lookup.InternalName}"') = ?`, ...visible.values, item.id);
}
