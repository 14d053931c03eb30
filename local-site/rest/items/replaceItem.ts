import type { Item } from '../../storage/items';
import type { ItemValue } from '../../storage/itemValue';
import type { Call } from '../call';
import { isInJson } from '../query/columns';
import { changeItem } from './changeItem';
import type { ItemChanges } from './itemChanges';
import type { ListItem } from './visibleItem';

/** PUT: what the body does not name goes back to empty. */
export function replaceItem(subject: ListItem, changes: ItemChanges, call: Call): Item {
  const cleared: Record<string, ItemValue> = {};
  for (const field of call.store.fields.of(subject.list.id)) {
    if (isInJson(field) && !field.ReadOnlyField) cleared[field.InternalName] = null;
  }
  return changeItem(subject, { ...changes, values: { ...cleared, ...changes.values } }, call);
}
